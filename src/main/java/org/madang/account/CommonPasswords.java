package org.madang.account;

import java.util.Set;

/**
 * Passwords of the allowed length that people in Korea try first and that lists from elsewhere lack: Korean words typed
 * on a keyboard that is set to English, and walks over its keys.
 */
final class CommonPasswords {

    private static final Set<String> LIST = Set.of(
            "dkssudgktpdy", // 안녕하세요
            "dkssudgktpdy1",
            "dkssudgktpdy1!",
            "tkfkdgody12", // 사랑해요
            "tkfkdgody123",
            "tkfkdgody1234",
            "tkfkdgo1234", // 사랑해
            "qlalfqjsgh", // 비밀번호
            "qlalfqjsgh1",
            "qlalfqjsgh12",
            "qlalfqjsgh123",
            "qlalfqjsgh1234",
            "eogksalsrnr", // 대한민국
            "eogksalsrnr1",
            "eogksalsrnr1!",
            "rkskekfkak", // 가나다라마
            "rkskekfkakqktk", // 가나다라마바사
            "qkrtjdgus12",
            "qwer1234!@",
            "qwer1234!!",
            "asdf1234!@",
            "zxcv1234!@",
            "1q2w3e4r!@",
            "1q2w3e4r5t",
            "1q2w3e4r5t!",
            "1q2w3e4r5t6y",
            "q1w2e3r4t5",
            "a123456789",
            "abcd1234!@",
            "abcd1234!!",
            "a1s2d3f4g5",
            "password!@#",
            "passw0rd123",
            "admin12345",
            "changeme123",
            "1234567890",
            "0123456789",
            "01012345678",
            "010-1234-5678",
            "안녕하세요안녕하세요",
            "사랑합니다사랑합니다",
            "비밀번호비밀번호12",
            "가나다라마바사아자차",
            "가나다라마바사아자차카타파하",
            "대한민국만세대한민국만세");

    private CommonPasswords() {}

    static boolean contains(String lowerCasePassword) {
        return LIST.contains(lowerCasePassword);
    }
}

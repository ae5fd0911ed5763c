package org.madang.account;

import java.util.Set;

/** Passwords of the allowed length that everybody tries first. */
final class CommonPasswords {

    private static final Set<String> LIST = Set.of(
            "password12",
            "password123",
            "password1234",
            "1234567890",
            "0123456789",
            "0987654321",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "qwertyuiop",
            "qwerty1234",
            "qwerty12345",
            "asdfghjkl1",
            "1111111111",
            "0000000000",
            "abcdefghij",
            "abcd123456",
            "abcde12345",
            "iloveyou12",
            "iloveyou123",
            "qwer123456",
            "qwer1234!@",
            "zxcvbnm123",
            "letmein123",
            "welcome123",
            "admin12345",
            "administrator",
            "changeme123",
            "12345678910",
            "123456789a",
            "a123456789",
            "q1w2e3r4t5",
            "1qaz2wsx3edc",
            "1qaz2wsx!@",
            "password!@#",
            "passw0rd123");

    private CommonPasswords() {}

    static boolean contains(String lowerCasePassword) {
        return LIST.contains(lowerCasePassword);
    }
}

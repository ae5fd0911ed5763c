package org.madang.content;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others may do with a post or a picture, as its writer chose. */
public enum Licence {
    CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", true),
    CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", true),
    CC_BY_NC("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", true),
    CC_BY_ND("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/", true),
    KOGL_1("KOGL-1", "https://www.kogl.or.kr/info/licenseType1.do", true),
    KOGL_2("KOGL-2", "https://www.kogl.or.kr/info/licenseType2.do", true),
    KOGL_3("KOGL-3", "https://www.kogl.or.kr/info/licenseType3.do", true),
    KOGL_4("KOGL-4", "https://www.kogl.or.kr/info/licenseType4.do", true),
    ALL_RIGHTS_RESERVED("ALL-RIGHTS-RESERVED", null, false);

    private final String code;
    private final @Nullable String address;
    private final boolean shareable;

    Licence(String code, @Nullable String address, boolean shareable) {
        this.code = code;
        this.address = address;
        this.shareable = shareable;
    }

    /** The licence of a code of the API. */
    public static Optional<Licence> of(@Nullable String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** Its name in the API, the database and the texts ({@code licence.<code>}). */
    public String code() {
        return code;
    }

    public String getCode() {
        return code;
    }

    /** Its short name in any language, as it stands under pictures. */
    public String mark() {
        return this == ALL_RIGHTS_RESERVED
                ? "©"
                : code.startsWith("KOGL")
                        ? "공공누리 " + code
                        : code.replaceFirst("-", " ").replace("-4.0", " 4.0");
    }

    /** Where its words stand; null if nothing is licensed. */
    public @Nullable String address() {
        return address;
    }

    public @Nullable String getAddress() {
        return address;
    }

    /** Whether the full text may go to other places; otherwise only title, summary and link. */
    public boolean isShareable() {
        return shareable;
    }
}

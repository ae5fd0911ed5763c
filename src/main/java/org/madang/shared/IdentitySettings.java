package org.madang.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.madang.shared.secret.SecretKeys;

/**
 * How sure the operator wants to be of who somebody is.
 *
 * @param keys seal and mark what proves identity; empty if there are none
 * @param staffNeedSecondFactor whether city staff, auditors and admins must sign in with more than a password
 * @param verifiedOnly what only verified residents may do: of {@link #DEEDS}
 */
public record IdentitySettings(SecretKeys keys, boolean staffNeedSecondFactor, Set<String> verifiedOnly) {

    /** What verification may be asked for. */
    public static final Set<String> DEEDS = Set.of("post", "propose", "support", "comment");

    private static final String KEY = "MADANG_IDENTITY_KEY";
    private static final String REQUIRED = "MADANG_IDENTITY_REQUIRED";

    public IdentitySettings {
        verifiedOnly = Set.copyOf(verifiedOnly);
    }

    static IdentitySettings from(SettingValues values, boolean demo) {
        var factor = values.matching("MADANG_STAFF_SECOND_FACTOR", "required|optional", "required or optional");
        return new IdentitySettings(
                values.text(KEY)
                        .filter(text -> !text.isBlank())
                        .map(text -> SecretKeys.parse(KEY, text))
                        .orElse(SecretKeys.none()),
                factor.map("required"::equals).orElse(!demo),
                deeds(values.text(REQUIRED).orElse("support")));
    }

    private static Set<String> deeds(String list) {
        if (list.equals("none")) {
            return Set.of();
        }
        var deeds = new TreeSet<>(Arrays.asList(list.split("\\s*,\\s*")));
        if (!DEEDS.containsAll(deeds)) {
            throw new InvalidSettingException(REQUIRED, "must be none, or a list of post, propose, support, comment");
        }
        return deeds;
    }
}

package org.madang.account;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.madang.shared.Violation;

/**
 * Keeps people from taking names by which others would take them for the city or for somebody else: reserved words, also
 * with digits for letters, and letters of several scripts in one name (Unicode TR 39, highly restrictive: Korean with
 * Latin letters and Chinese characters is fine, Latin with Cyrillic is not).
 */
final class NameRules {

    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "root",
            "system",
            "madang",
            "city",
            "cityhall",
            "mayor",
            "staff",
            "official",
            "moderator",
            "mod",
            "auditor",
            "support",
            "help",
            "security",
            "abuse",
            "postmaster",
            "webmaster",
            "noreply",
            "hostmaster",
            "info",
            "news",
            "press",
            "police",
            "council",
            "department",
            "api",
            "account",
            "anonymous",
            "everyone",
            "null",
            "undefined",
            "sicheong",
            "sijang");

    private static final Set<String> RESERVED_NAMES = Stream.concat(
                    RESERVED.stream(),
                    Stream.of("관리자", "운영자", "최고관리자", "시장", "시청", "시장님", "마당", "공식계정", "담당자", "담당공무원", "시의회"))
            .map(NameRules::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private NameRules() {}

    /** What is wrong with a new handle, whose form is right. */
    static Optional<Violation> handle(String handle) {
        boolean reserved = Stream.of(handle, handle.split("[._-]")[0], handle.replaceAll("[0-9._-]+$", ""))
                .anyMatch(part -> RESERVED.contains(part) || RESERVED.contains(folded(part)));
        return reserved ? Optional.of(new Violation("handle", "handle-reserved", Map.of())) : Optional.empty();
    }

    /** What is wrong with a new display name. */
    static Optional<Violation> displayName(String name) {
        if (RESERVED_NAMES.contains(folded(name))) {
            return Optional.of(new Violation("displayName", "name-reserved", Map.of()));
        }
        return CHECKER.failsChecks(name)
                ? Optional.of(new Violation("displayName", "name-mixed", Map.of()))
                : Optional.empty();
    }

    /** As the eye reads it: no spaces and marks between, digits that look like letters as letters. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s._\\-·|]+", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('5', 's')
                .replace("rn", "m");
    }
}

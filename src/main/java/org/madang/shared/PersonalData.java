package org.madang.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what looks like somebody's personal data in a text that is about to become public.
 *
 * <p>Resident registration numbers are refused wherever they are typed: the law forbids keeping them (Personal
 * Information Protection Act art. 24-2). Of everything else a writer is told, and decides: a shop's telephone number may
 * stand in a post.
 */
public final class PersonalData {

    /** What a span looks like. */
    public enum Kind {
        /** A resident registration number (주민등록번호) or that of a foreigner. */
        RESIDENT_NUMBER,
        CARD_NUMBER,
        PHONE_NUMBER,
        MAIL_ADDRESS
    }

    /**
     * Where something was found.
     *
     * @param from index of its first character
     * @param words the span itself
     */
    public record Span(Kind kind, int from, String words) {

        private int end() {
            return from + words.length();
        }
    }

    private static final String BREAK = "[-–.\\s]?";

    /** In the order in which they win where they overlap. */
    private static final Map<Kind, Pattern> PATTERNS = Map.of(
            Kind.RESIDENT_NUMBER,
            Pattern.compile(
                    "(?<![0-9])[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])\\s?[-–]?\\s?[1-8][0-9]{6}(?![0-9])"),
            Kind.CARD_NUMBER,
            Pattern.compile(
                    "(?<![0-9])[0-9]{4}" + BREAK + "[0-9]{4}" + BREAK + "[0-9]{4}" + BREAK + "[0-9]{4}(?![0-9])"),
            Kind.PHONE_NUMBER,
            Pattern.compile("(?<![0-9])(?:\\+82[-.\\s]?1[016789]|01[016789]|02|0[3-6][1-5]|070)[-.)\\s]{0,2}[0-9]{3,4}"
                    + BREAK + "[0-9]{4}(?![0-9])"),
            Kind.MAIL_ADDRESS,
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"));

    private PersonalData() {}

    /** Everything that looks like personal data, in the order of the text; spans do not overlap. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (var kind : Kind.values()) {
            Objects.requireNonNull(PATTERNS.get(kind))
                    .matcher(text)
                    .results()
                    .filter(match -> kind != Kind.CARD_NUMBER || hasCheckDigit(match.group()))
                    .filter(match -> found.stream().noneMatch(span -> overlap(span, match)))
                    .map(match -> new Span(kind, match.start(), match.group()))
                    .toList()
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Span::from));
        return List.copyOf(found);
    }

    private static boolean overlap(Span span, MatchResult match) {
        return match.start() < span.end() && span.from() < match.end();
    }

    /**
     * Refuses resident registration numbers.
     *
     * @param texts the texts by the names of their fields
     * @throws DomainException {@code invalid} with {@code resident-number} at each field that holds one
     */
    public static void refuseResidentNumbers(Map<String, String> texts) {
        refuse(texts, true);
    }

    /**
     * Asks the writer about everything else that looks like personal data.
     *
     * @throws DomainException {@code invalid} with {@code personal-data} and the {@code span} at each field
     */
    public static void askAbout(Map<String, String> texts) {
        refuse(texts, false);
    }

    private static void refuse(Map<String, String> texts, boolean residentNumbers) {
        List<Violation> violations = new ArrayList<>();
        texts.forEach((field, text) -> in(text).stream()
                .filter(span -> (span.kind() == Kind.RESIDENT_NUMBER) == residentNumbers)
                .findFirst()
                .map(span -> new Violation(
                        field, residentNumbers ? "resident-number" : "personal-data", Map.of("span", span.words())))
                .ifPresent(violations::add));
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::field));
            throw DomainException.invalid(violations);
        }
    }

    /** The last digit of a card's number follows from the others (ISO/IEC 7812, Luhn). */
    private static boolean hasCheckDigit(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}

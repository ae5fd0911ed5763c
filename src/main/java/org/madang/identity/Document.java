package org.madang.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/**
 * What staff read from a document that somebody shows. Never kept, and its text tells nothing of it.
 *
 * @param apart tells two people apart who share name and day of birth; empty for all others
 */
public record Document(String name, LocalDate born, String apart, String neighbourhood) {

    private static final int LONGEST = 80;

    /**
     * From what a form gives.
     *
     * @param born as {@code 1985-03-02} or {@code 19850302}
     * @throws DomainException {@code invalid} with the fields at fault
     */
    public static Document of(
            @Nullable String name, @Nullable String born, @Nullable String apart, @Nullable String neighbourhood) {
        List<Violation> faults = new ArrayList<>();
        var line = PlainText.line(name);
        if (line.isEmpty()) {
            faults.add(new Violation("name", "required", Map.of()));
        } else if (line.length() > LONGEST) {
            faults.add(new Violation("name", "too-long", Map.of("max", LONGEST)));
        }
        var day = day(PlainText.line(born));
        if (day.isEmpty()) {
            faults.add(new Violation("born", "not-a-birthday", Map.of()));
        }
        if (PlainText.line(neighbourhood).isEmpty()) {
            faults.add(new Violation("neighbourhood", "required", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        return new Document(line, day.orElseThrow(), PlainText.line(apart), PlainText.line(neighbourhood));
    }

    private static Optional<LocalDate> day(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        try {
            return digits.length() != 8
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Document[]";
    }
}

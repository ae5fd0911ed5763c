package org.madang.imports;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalIntake;
import org.madang.shared.PlainText;

/**
 * A petition as a line of the file gives it, checked.
 *
 * @param id letters, digits, dots, dashes and underscores
 * @param category empty if none is given
 * @param closed the day it ended; null if it is still open
 * @param agrees how many supported it
 */
record PetitionRow(
        String id,
        String category,
        String title,
        String body,
        LocalDate opened,
        @Nullable LocalDate closed,
        int agrees) {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final String ID = "[A-Za-z0-9._-]{1,60}";

    /** What the petition site calls those that have ended: over, and over with an answer. */
    private static final Set<String> ENDED = Set.of("청원종료", "브리핑");

    /** Why a line cannot go in. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;
        private final String field;
        private final String code;
        private final @Nullable Integer most;

        Fault(String field, String code, @Nullable Integer most) {
            super(field + " " + code, null, false, false);
            this.field = field;
            this.code = code;
            this.most = most;
        }

        String field() {
            return field;
        }

        String code() {
            return code;
        }

        @Nullable
        Integer most() {
            return most;
        }
    }

    /** @param today no petition was opened after it */
    static PetitionRow parse(String line, LocalDate today) throws Fault {
        var json = object(line);
        var id = text(json, "id", 60, true);
        if (!id.matches(ID)) {
            throw new Fault("id", "slug-form", null);
        }
        var opened = date(json, "opened");
        if (opened == null) {
            throw new Fault("opened", "required", null);
        }
        if (opened.isAfter(today)) {
            throw new Fault("opened", "in-the-future", null);
        }
        return new PetitionRow(
                id,
                text(json, "category", Content.MAX_TAG, false),
                text(json, "title", Proposal.MAX_TITLE, true),
                text(json, "body", ProposalIntake.MAX_TEXT, false),
                opened,
                closed(json, opened, today),
                count(json, "agrees"));
    }

    private static JsonObject object(String line) throws Fault {
        try (var reader = READERS.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Fault("", "not-json", null);
        }
    }

    private static String text(JsonObject json, String field, int most, boolean required) throws Fault {
        var value = json.get(field);
        String text = "";
        if (value instanceof JsonString string) {
            text = PlainText.text(string.getString());
        } else if (value instanceof JsonNumber number && field.equals("id")) {
            text = number.toString();
        } else if (value != null && value != JsonObject.NULL) {
            throw new Fault(field, "not-a-text", null);
        }
        if (text.isEmpty() && required) {
            throw new Fault(field, "required", null);
        }
        if (text.length() > most) {
            throw new Fault(field, "too-long", most);
        }
        return text;
    }

    private static @Nullable LocalDate date(JsonObject json, String field) throws Fault {
        var text = text(json, field, 40, false);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Fault(field, "not-a-date", null);
        }
    }

    private static @Nullable LocalDate closed(JsonObject json, LocalDate opened, LocalDate today) throws Fault {
        var closed = date(json, "closed");
        if (closed != null && closed.isBefore(opened)) {
            throw new Fault("closed", "before-its-beginning", null);
        }
        boolean ended = ENDED.contains(text(json, "status", 100, false));
        if (closed != null && (ended || closed.isBefore(today))) {
            return closed;
        }
        return ended ? opened : null;
    }

    private static int count(JsonObject json, String field) throws Fault {
        var value = json.get(field);
        if (value == null || value == JsonObject.NULL) {
            return 0;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                int count = number.intValueExact();
                if (count >= 0) {
                    return count;
                }
            } catch (ArithmeticException e) {
                throw new Fault(field, "not-a-count", null);
            }
        }
        throw new Fault(field, "not-a-count", null);
    }
}

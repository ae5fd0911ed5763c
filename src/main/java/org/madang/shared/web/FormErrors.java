package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/**
 * What is wrong with the form that was sent, beside its fields and in the summary above them. Called {@code errors} in
 * pages; views hand their {@link DomainException} to {@link #show}.
 */
@Named("errors")
@RequestScoped
public class FormErrors {

    /** One line of the summary: the field's id, empty if no field is at fault, and the words. */
    public record Line(String field, String text) {

        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }

    private final Map<String, String> texts = new LinkedHashMap<>();

    @Inject
    Wording say;

    /** Shows a refusal: beside the fields at fault, or above the form if none is named. */
    public void show(DomainException refusal) {
        if (refusal.violations().isEmpty()) {
            add("", refusal.code(), refusal.parameters());
        }
        refusal.violations().forEach(v -> add(v.field(), v.code(), v.parameters()));
    }

    /** Shows one error of a field, by its code. */
    public void add(String field, String code, Map<String, ?> parameters) {
        texts.putIfAbsent(field, say.error(code, parameters));
    }

    public boolean isAny() {
        return !texts.isEmpty();
    }

    public List<Line> getLines() {
        return texts.entrySet().stream()
                .map(e -> new Line(e.getKey(), e.getValue()))
                .toList();
    }

    public boolean has(String field) {
        return texts.containsKey(field);
    }

    /** The words beside a field; null if nothing is wrong with it. */
    public @Nullable String of(String field) {
        return texts.get(field);
    }

    /** {@code aria-invalid} of a field; null if nothing is wrong with it. */
    public @Nullable String invalid(String field) {
        return has(field) ? "true" : null;
    }

    /** {@code aria-describedby} of a field: its hint and its error, as far as there are any; null if there are none. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = Stream.of(hint == null || hint.isEmpty() ? "" : field + "-hint", has(field) ? field + "-error" : "")
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}

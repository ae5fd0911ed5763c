package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Refusals;
import org.madang.shared.Texts;

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

    private static final Set<Kind> OF_THE_PAGE = Set.of(Kind.NOT_FOUND, Kind.GONE);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> quoted = new HashSet<>();
    private boolean sawChoices;

    @Inject
    Wording say;

    @Inject
    Reader reader;

    @Inject
    CurrentPage page;

    /**
     * Does what a form asks for. A refusal is shown in the form; what is not there, or not any more, stays an error of
     * the whole page.
     *
     * @return whether it was done
     */
    public boolean allow(Runnable request) {
        try {
            request.run();
            return true;
        } catch (RuntimeException e) {
            var refusal = Refusals.in(e).orElseThrow(() -> e);
            if (OF_THE_PAGE.contains(refusal.kind()) || "not-signed-in".equals(refusal.code())) {
                throw refusal;
            }
            show(refusal);
            return false;
        }
    }

    /** Shows a refusal: beside the fields at fault, or above the form if none is named. */
    public void show(DomainException refusal) {
        if (refusal.violations().isEmpty()) {
            add("", refusal.code(), refusal.parameters());
        }
        refusal.violations().forEach(v -> {
            if (v.parameters().containsKey("span")) {
                quoted.add(v.field());
            }
            add(v.field(), v.code(), v.parameters());
        });
    }

    /** Shows one error of a field, by its code. */
    public void add(String field, String code, Map<String, ?> parameters) {
        tell(field, say.error(code, parameters));
    }

    /** Shows words of a view beside a field, or above the form if the field is empty. */
    public void tell(String field, String words) {
        texts.putIfAbsent(field, words);
    }

    /** A choice that was not on offer is refused by Faces itself, in words of its own. */
    private Map<String, String> texts() {
        var context = FacesContext.getCurrentInstance();
        if (!sawChoices && context != null && context.isValidationFailed()) {
            sawChoices = true;
            context.getClientIdsWithMessages()
                    .forEachRemaining(id -> add(id == null ? "" : id, "not-on-offer", Map.of()));
        }
        return texts;
    }

    public boolean isAny() {
        return !texts().isEmpty();
    }

    public List<Line> getLines() {
        return texts().entrySet().stream()
                .map(e -> new Line(e.getKey(), label(e.getKey()) + e.getValue()))
                .toList();
    }

    /** Read apart from its field, an error needs the field's name. */
    private String label(String field) {
        var name = Texts.orEmpty(reader.getLocale(), "field." + field);
        return name.isEmpty() ? "" : name + ": ";
    }

    public boolean has(String field) {
        return texts().containsKey(field);
    }

    /** The words beside a field; null if nothing is wrong with it. */
    public @Nullable String of(String field) {
        return texts().get(field);
    }

    /** What looks like personal data in a field as it was sent, each with the words around it; empty if that is not at fault. */
    public List<Quote> quotes(String field) {
        return quoted.contains(field) ? Quote.personalDataIn(page.parameter(field)) : List.of();
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

package org.madang.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/** The parameters in a request's address, each read as the type it should have; an empty one is as good as none. */
public final class QueryFields {

    private static final int MOST_CHARACTERS = 200;

    private final MultivaluedMap<String, String> parameters;
    private final List<Violation> faults = new ArrayList<>();

    QueryFields(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * What the parameters say.
     *
     * @throws DomainException {@code invalid} with the parameters at fault
     */
    public static <T extends @Nullable Object> T read(UriInfo uri, Function<QueryFields, T> reading) {
        return new QueryFields(uri.getQueryParameters()).read(reading);
    }

    /** Which page of the list is wanted by {@code page} and {@code size}. */
    public static PageRequest page(UriInfo uri) {
        return read(uri, QueryFields::page);
    }

    /**
     * A page of a list, by what the parameters say of the list and of the page.
     *
     * @throws DomainException {@code invalid} with the parameters at fault
     */
    public static <F, T> T list(UriInfo uri, Function<QueryFields, F> filter, BiFunction<F, PageRequest, T> list) {
        var query = new QueryFields(uri.getQueryParameters());
        var wanted = filter.apply(query);
        var page = query.page();
        query.requireNoFaults();
        return list.apply(wanted, page);
    }

    <T extends @Nullable Object> T read(Function<QueryFields, T> reading) {
        var result = reading.apply(this);
        requireNoFaults();
        return result;
    }

    private void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }

    /** A text; null if there is none. */
    public @Nullable String text(String name) {
        var text = PlainText.line(parameters.getFirst(name));
        if (text.length() > MOST_CHARACTERS) {
            faults.add(new Violation(name, "too-long", Map.of("max", MOST_CHARACTERS)));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** {@code true} or {@code false}; null if there is none. */
    public @Nullable Boolean flag(String name) {
        var text = text(name);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        faults.add(new Violation(name, "not-a-truth-value", Map.of()));
        return null;
    }

    /** One of an enum's names; null if there is none. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        var choice = Choices.of(type, text);
        if (choice.isEmpty()) {
            faults.add(Choices.fault(name, type));
        }
        return choice.orElse(null);
    }

    /** The same with what holds if there is none. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        var choice = choice(name, type);
        return choice == null ? otherwise : choice;
    }

    /** A whole number; {@code otherwise} if there is none. */
    public int number(String name, int otherwise) {
        var text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            faults.add(new Violation(name, "not-a-number", Map.of()));
            return otherwise;
        }
    }

    /** Which page of the list is wanted by {@code page} and {@code size}. */
    public PageRequest page() {
        int page = number("page", 1);
        int size = number("size", PageRequest.DEFAULT_SIZE);
        try {
            return new PageRequest(page, size);
        } catch (DomainException outOfRange) {
            faults.addAll(outOfRange.violations());
            return PageRequest.first(PageRequest.DEFAULT_SIZE);
        }
    }
}

package org.madang.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code m:each} in pages: renders its content once for each thing of a list, {@code value}, which the content knows as
 * {@code var}. Unlike {@code ui:repeat} it keeps no state, so nothing in it can be posted.
 */
public class Each extends NamingComponent {

    @Override
    Iterable<?> named(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet();
        }
        return value instanceof Object[] array ? Arrays.asList(array) : (Iterable<?>) value;
    }
}

package org.madang.shared.web;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * {@code m:let} in pages: evaluates {@code value} once for its content, which knows it as {@code var}, where the content
 * would ask the same again and again.
 */
public class Let extends NamingComponent {

    @Override
    Iterable<?> named(@Nullable Object value) {
        return Collections.singletonList(value);
    }
}

package org.madang.shared.web.el;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Which methods read a property of a bean. */
final class Getters {

    private Getters() {}

    /** The property that the method reads; null if it reads none that pages may see. */
    static @Nullable String property(Method method) {
        if (method.getParameterCount() > 0
                || method.isBridge()
                || Modifier.isStatic(method.getModifiers())
                || !Modifier.isPublic(method.getDeclaringClass().getModifiers())
                || method.getReturnType() == void.class) {
            return null;
        }
        var name = method.getName();
        if (name.startsWith("get") && name.length() > "get".length()) {
            return Introspector.decapitalize(name.substring("get".length()));
        }
        return name.startsWith("is") && name.length() > "is".length() && method.getReturnType() == boolean.class
                ? Introspector.decapitalize(name.substring("is".length()))
                : null;
    }
}

package org.madang.shared.web.el;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the properties of our own classes, found once for each class. Writing is left to the next resolver. */
public class PropertyELResolver extends ReadingELResolver {

    private static final String OURS = "org.madang.";

    private static final ClassValue<Map<String, Method>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> getters = new HashMap<>();
            if (type.getName().startsWith(OURS)) {
                for (Method method : type.getMethods()) {
                    var property = Getters.property(method);
                    if (property != null) {
                        getters.put(property, method);
                    }
                }
            }
            return getters;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || property == null) {
            return null;
        }
        var getter = GETTERS.get(base.getClass()).get(property.toString());
        if (getter == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return getter.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}

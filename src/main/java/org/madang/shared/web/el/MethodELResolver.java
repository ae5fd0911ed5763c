package org.madang.shared.web.el;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods of our own classes, and of texts, from pages. Which method a name and a number of arguments mean is found once for a
 * class; where it could be more than one, the next resolver decides.
 */
public class MethodELResolver extends ReadingELResolver {

    private static final String OURS = "org.madang.";

    private record Call(String name, int arguments) {}

    private static final Object[] NONE = {};

    private static final ClassValue<Map<Call, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Call, Method> computeValue(Class<?> type) {
            Map<Call, Method> methods = new HashMap<>();
            Map<Call, Integer> often = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (isCallable(method)) {
                    var call = new Call(method.getName(), method.getParameterCount());
                    methods.put(call, method);
                    often.merge(call, 1, Integer::sum);
                }
            }
            methods.keySet().removeIf(call -> often.getOrDefault(call, 0) > 1);
            return methods;
        }
    };

    private static boolean isKnown(Class<?> type) {
        return type == String.class || type.getName().startsWith(OURS);
    }

    private static boolean isCallable(Method method) {
        return !method.isBridge()
                && !method.isVarArgs()
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (base == null || method == null || !isKnown(base.getClass())) {
            return null;
        }
        var given = arguments == null ? NONE : arguments;
        int count = given.length;
        var found = METHODS.get(base.getClass()).get(new Call(method.toString(), count));
        if (found == null) {
            return null;
        }
        var converted = new Object[count];
        var wanted = found.getParameterTypes();
        for (int i = 0; i < count; i++) {
            converted[i] = context.convertToType(given[i], wanted[i]);
        }
        context.setPropertyResolved(base, method);
        try {
            return found.invoke(base, converted);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}

package org.madang.shared.web.el;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of records as properties, which Expression Language 5 cannot yet. */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> handles = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                try {
                    handles.put(
                            component.getName(),
                            MethodHandles.lookup()
                                    .unreflect(component.getAccessor())
                                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class)));
                } catch (IllegalAccessException e) {
                    throw new ELException(type + " is not public", e);
                }
            }
            return handles;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        var handle = COMPONENTS.get(base.getClass()).get(property.toString());
        if (handle == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return (Object) handle.invokeExact(base);
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record
                && property != null
                && COMPONENTS.get(base.getClass()).containsKey(property.toString())) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("records do not change");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}

package org.madang.shared.web.el;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;
import org.madang.shared.DomainException;

class MethodELResolverTest {

    public record Meter(long full) {

        public String of(long count) {
            return count + "/" + full;
        }

        public String twice(String word) {
            return word + word;
        }

        public String twice(Integer number) {
            return String.valueOf(2 * number);
        }

        public void refuse() {
            throw DomainException.notFound();
        }
    }

    private final MethodELResolver resolver = new MethodELResolver();
    private final Context context = new Context();

    @Test
    void itConvertsWhatThePageGives() {
        assertEquals("3/10", call(new Meter(10), "of", "3"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void itCallsWhatATextCan() {
        assertEquals("마당", call("마", "concat", "당"));
    }

    @Test
    void whatCouldBeTwoMethodsIsLeftToTheNextResolver() {
        call(new Meter(10), "twice", "3");

        assertFalse(context.isPropertyResolved());
    }

    @Test
    void othersClassesAreLeftToTheNextResolver() {
        call(new StringBuilder("a"), "reverse");

        assertFalse(context.isPropertyResolved());
    }

    @Test
    void whatAMethodThrowsIsTheCause() {
        var thrown = assertThrows(ELException.class, () -> call(new Meter(10), "refuse"));

        assertSame(DomainException.class, thrown.getCause().getClass());
    }

    private Object call(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, null, arguments);
    }

    /** Converts texts to whole numbers, and nothing else. */
    private static final class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return type == long.class ? (T) Long.valueOf(value.toString()) : (T) value;
        }

        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}

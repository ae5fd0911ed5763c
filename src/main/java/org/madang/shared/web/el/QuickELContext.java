package org.madang.shared.web.el;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

/** The server's context of expressions, with our resolvers asked before its own. */
final class QuickELContext extends ELContext {

    private static final ELResolver NAMES = new NameELResolver();
    private static final ELResolver RECORDS = new RecordELResolver();
    private static final ELResolver PROPERTIES = new PropertyELResolver();
    private static final ELResolver METHODS = new MethodELResolver();

    private final ELContext server;
    private final ELResolver resolver;

    QuickELContext(ELContext server) {
        this.server = server;
        var all = new CompositeELResolver();
        all.add(NAMES);
        all.add(RECORDS);
        all.add(PROPERTIES);
        all.add(METHODS);
        all.add(server.getELResolver());
        resolver = all;
    }

    @Override
    public ELResolver getELResolver() {
        return resolver;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
        return server.getFunctionMapper();
    }

    @Override
    public VariableMapper getVariableMapper() {
        return server.getVariableMapper();
    }

    @Override
    public Object getContext(Class<?> key) {
        return server.getContext(key);
    }

    @Override
    public void putContext(Class<?> key, Object value) {
        server.putContext(key, value);
    }
}

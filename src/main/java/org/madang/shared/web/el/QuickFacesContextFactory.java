package org.madang.shared.web.el;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.lifecycle.Lifecycle;

/** Makes every page find what it names by our resolvers first; named in {@code faces-config.xml}. */
public class QuickFacesContextFactory extends FacesContextFactory {

    public QuickFacesContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new QuickFacesContext(getWrapped().getFacesContext(context, request, response, lifecycle));
    }

    private static final class QuickFacesContext extends FacesContextWrapper {

        private final ELContext expressions;

        QuickFacesContext(FacesContext wrapped) {
            super(wrapped);
            expressions = new QuickELContext(wrapped.getELContext());
            setCurrentInstance(this);
        }

        @Override
        public ELContext getELContext() {
            return expressions;
        }
    }
}

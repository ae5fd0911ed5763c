package org.madang.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;

/**
 * {@code m:part} in pages for reading: its content is the same for every reader of the page, and is kept until something
 * changes that the page depends on. Nothing in it may depend on who reads, and nothing in it can be posted.
 *
 * <p>Attributes: {@code name}, its name within the page; {@code query}, true if it differs with the query.
 */
public class Part extends UIComponentBase {

    private static final class Parts {
        private static final PageParts ALL =
                CDI.current().select(PageParts.class).get();
    }

    @Override
    public String getFamily() {
        return "org.madang.shared.web";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        var attributes = getAttributes();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        boolean byQuery = "true".equals(attributes.get("query"));
        var html = Parts.ALL.part(request, (String) attributes.get("name"), byQuery, () -> content(context));
        context.getResponseWriter().write(html);
    }

    private String content(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var text = new StringWriter();
        var writer = page.cloneWithWriter(text);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return text.toString();
    }
}

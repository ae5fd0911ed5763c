package org.madang.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code m:let} in pages: evaluates {@code value} once for its content, which knows it as {@code var}. For what is only
 * read, where the content would ask the same again and again.
 */
public class Let extends UIComponentBase {

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
        Map<String, Object> known = context.getExternalContext().getRequestMap();
        var name = (String) getAttributes().get("var");
        var before = known.get(name);
        known.put(name, getAttributes().get("value"));
        List<UIComponent> children = getChildren();
        for (int i = 0; i < children.size(); i++) {
            children.get(i).encodeAll(context);
        }
        if (before == null) {
            known.remove(name);
        } else {
            known.put(name, before);
        }
    }
}

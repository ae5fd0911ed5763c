package org.madang.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders its content once for each thing that it names; the content knows it as {@code var}. Only for reading. */
abstract class NamingComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.madang.shared.web";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** What the content is rendered for, from the attribute {@code value}; null if that is empty. */
    abstract Iterable<?> named(@Nullable Object value);

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Map<String, Object> known = context.getExternalContext().getRequestMap();
        var name = (String) getAttributes().get("var");
        var before = known.get(name);
        List<UIComponent> children = getChildren();
        for (Object thing : named(getAttributes().get("value"))) {
            known.put(name, thing);
            for (int i = 0; i < children.size(); i++) {
                children.get(i).encodeAll(context);
            }
        }
        if (before == null) {
            known.remove(name);
        } else {
            known.put(name, before);
        }
    }
}

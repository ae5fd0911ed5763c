package org.madang.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code m:each} in pages: renders its content once for each thing of a list, {@code value}, which the content knows as
 * {@code var}. For what is only read; unlike {@code ui:repeat} it keeps no state, so nothing in it can be posted.
 */
public class Each extends UIComponentBase {

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
        List<UIComponent> children = getChildren();
        for (Object item : items(context)) {
            known.put(name, item);
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

    private Iterable<?> items(FacesContext context) {
        var expression = getValueExpression("value");
        @Nullable Object value = expression == null ? null : expression.getValue(context.getELContext());
        if (value == null) {
            return List.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet();
        }
        return value instanceof Object[] array ? Arrays.asList(array) : (Iterable<?>) value;
    }
}

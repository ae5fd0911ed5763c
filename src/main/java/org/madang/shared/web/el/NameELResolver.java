package org.madang.shared.web.el;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Texts;
import org.madang.shared.web.Assets;

/**
 * Finds what stands at the beginning of an expression: {@code txt}, the texts in the reader's language; {@code asset},
 * the addresses of files; a bean by its name; the variable of a loop. What it finds of a bean is the proxy that stands for the bean of every request, so it is
 * looked for once.
 */
public class NameELResolver extends ReadingELResolver {

    private static final String TEXTS = "txt";
    private static final String ASSETS = "asset";

    private final ConcurrentMap<String, Optional<Object>> proxies = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof ResourceBundle texts && property != null) {
            var key = property.toString();
            context.setPropertyResolved(base, property);
            return texts.containsKey(key) ? texts.getObject(key) : "???" + key + "???";
        }
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var found = find(context, name);
        if (found != null) {
            context.setPropertyResolved(null, property);
        }
        return found;
    }

    private @Nullable Object find(ELContext context, String name) {
        var page = (FacesContext) context.getContext(FacesContext.class);
        if (page == null) {
            return null;
        }
        if (TEXTS.equals(name)) {
            return texts(page);
        }
        if (ASSETS.equals(name)) {
            return Assets.ADDRESSES;
        }
        var proxy = proxies.computeIfAbsent(name, NameELResolver::proxy);
        return proxy.isPresent()
                ? proxy.get()
                : page.getExternalContext().getRequestMap().get(name);
    }

    private static ResourceBundle texts(FacesContext page) {
        Map<Object, Object> kept = page.getAttributes();
        var locale = page.getViewRoot() == null ? null : page.getViewRoot().getLocale();
        var texts = (ResourceBundle) kept.get(NameELResolver.class);
        if (texts == null || locale != null && !texts.getLocale().getLanguage().equals(locale.getLanguage())) {
            texts = Texts.bundle(
                    locale == null ? page.getApplication().getViewHandler().calculateLocale(page) : locale);
            kept.put(NameELResolver.class, texts);
        }
        return texts;
    }

    /** Empty if no bean has the name, or each place that names it gets one of its own. */
    private static Optional<Object> proxy(String name) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        if (bean == null
                || !beans.isNormalScope(bean.getScope())
                || !bean.getTypes().contains(bean.getBeanClass())) {
            return Optional.empty();
        }
        return Optional.of(beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)));
    }
}

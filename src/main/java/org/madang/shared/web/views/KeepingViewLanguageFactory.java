package org.madang.shared.web.views;

import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes Faces keep trees; named in {@code faces-config.xml}. */
public class KeepingViewLanguageFactory extends ViewDeclarationLanguageFactory {

    private final KeptViews views = new KeptViews();
    private final Map<ViewDeclarationLanguage, ViewDeclarationLanguage> keeping = new ConcurrentHashMap<>();

    public KeepingViewLanguageFactory(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return keeping.computeIfAbsent(
                getWrapped().getViewDeclarationLanguage(viewId),
                language -> ViewDeclarationLanguage.FACELETS_VIEW_DECLARATION_LANGUAGE_ID.equals(language.getId())
                        ? new KeepingViewLanguage(language, views)
                        : language);
    }
}

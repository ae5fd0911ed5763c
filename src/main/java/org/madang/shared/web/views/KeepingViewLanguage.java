package org.madang.shared.web.views;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.madang.shared.web.ReaderChoices;

/** Facelets that renders a page's tree again for the next reader instead of building another one. Posts get a new tree. */
final class KeepingViewLanguage extends ViewDeclarationLanguageWrapper {

    private static final String TAKEN = KeepingViewLanguage.class.getName();

    /** What {@code f:view contentType} says while a tree is built; Faces looks for it under this name. */
    private static final String CONTENT_TYPE = "facelets.ContentType";

    private final KeptViews views;

    KeepingViewLanguage(ViewDeclarationLanguage facelets, KeptViews views) {
        super(facelets);
        this.views = views;
    }

    /** None for a page whose tree waits, for only pages without metadata wait; it would be built to be found empty. */
    @Override
    public @Nullable ViewMetadata getViewMetadata(FacesContext context, String viewId) {
        return isRead(context) && taken(context, viewId) != null ? null : super.getViewMetadata(context, viewId);
    }

    /** The tree that this request has of the page, taken once; null if none waited. */
    private @Nullable UIViewRoot taken(FacesContext context, String viewId) {
        var taken = (UIViewRoot) context.getAttributes().get(TAKEN);
        if (taken == null) {
            taken = views.take(viewId);
            context.getAttributes().put(TAKEN, taken);
        }
        return taken != null && viewId.equals(taken.getViewId()) ? taken : null;
    }

    @Override
    public void buildView(FacesContext context, UIViewRoot tree) throws IOException {
        var kept = (UIViewRoot) context.getAttributes().get(TAKEN);
        if (kept == null || !kept.getViewId().equals(tree.getViewId())) {
            super.buildView(context, tree);
        } else if (kept != tree) {
            kept.setLocale(ReaderChoices.language(
                    (HttpServletRequest) context.getExternalContext().getRequest()));
            context.getAttributes().put(CONTENT_TYPE, "text/html");
            context.setViewRoot(kept);
        }
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot tree) throws IOException {
        super.renderView(context, tree);
        if (isRead(context)) {
            views.giveBack(tree);
        }
    }

    private static boolean isRead(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return !"POST".equals(request.getMethod());
    }
}

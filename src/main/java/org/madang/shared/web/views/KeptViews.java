package org.madang.shared.web.views;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/**
 * Built trees that wait for the next reader. A tree serves one request at a time: whoever takes it has it alone until it
 * is given back.
 */
final class KeptViews {

    /** As many as requests are under way at once where many wait for the database. */
    private static final int MOST_OF_A_PAGE = 16;

    private static final String KEEPS_NOTHING = KeptViews.class.getName();

    /**
     * Families of components that hold expressions and nothing that they found for a reader: text and fragments of
     * Facelets, our own, and output. Input belongs to them as long as nothing was posted to it.
     */
    private static final Set<String> FAMILIES = Set.of(
            "facelets",
            "facelets.LiteralText",
            "jakarta.faces.ViewRoot",
            "jakarta.faces.Output",
            "jakarta.faces.Panel",
            "jakarta.faces.Form",
            "jakarta.faces.Input",
            "jakarta.faces.SelectOne",
            "jakarta.faces.SelectItem",
            "jakarta.faces.SelectItems",
            "jakarta.faces.Command",
            "org.madang.shared.web");

    private final Map<String, Deque<UIViewRoot>> waiting = new ConcurrentHashMap<>();

    /** A tree of the page, for this request alone; null if none waits. */
    @Nullable
    UIViewRoot take(String viewId) {
        var trees = waiting.get(viewId);
        return trees == null ? null : trees.pollFirst();
    }

    /** Keeps a tree that was rendered without an error, if it may be rendered again. */
    void giveBack(UIViewRoot tree) {
        if (tree.isTransient() && keepsNothing(tree)) {
            waiting.computeIfAbsent(tree.getViewId(), id -> new LinkedBlockingDeque<>(MOST_OF_A_PAGE))
                    .offerFirst(tree);
        }
    }

    private static boolean keepsNothing(UIViewRoot tree) {
        return (boolean) tree.getAttributes().computeIfAbsent(KEEPS_NOTHING, key -> isReusable(tree));
    }

    private static boolean isReusable(UIComponent component) {
        if (!keepsNothingItself(component)) {
            return false;
        }
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            if (!isReusable(parts.next())) {
                return false;
            }
        }
        return true;
    }

    /** Repetition keeps the state of every row in itself; it has the family of fragments, but names its content. */
    private static boolean keepsNothingItself(UIComponent component) {
        var family = component.getFamily();
        return family != null
                && FAMILIES.contains(family)
                && (!(component instanceof NamingContainer) || component instanceof UIForm)
                && component.getFacet(UIViewRoot.METADATA_FACET_NAME) == null;
    }
}

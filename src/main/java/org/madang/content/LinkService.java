package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.madang.shared.Settings;

/** Keeps which posts and proposals lead to one another, as their words say. */
@ApplicationScoped
@Transactional
public class LinkService {

    @Inject
    LinkRepository links;

    @Inject
    ContentRepository contents;

    @Inject
    Settings settings;

    @Inject
    Event<LinksMoved> moved;

    /** The public texts that a post or proposal leads to, or that lead to it; the newest first of each kind. */
    public List<LinkedText> linked(ContentRef content, int most) {
        return links.linked(content, most);
    }

    /** Part of the transaction that shows a text. */
    void shown(@Observes ContentShown event) {
        read(event.content());
    }

    /** Part of the transaction that changes one. */
    void changed(@Observes ContentChanged event) {
        read(event.content());
    }

    /** What a text led to has to forget it. */
    void gone(@Observes ContentGone event) {
        if (event.content().kind() != Kind.COMMENT) {
            tell(links.targets(event.content().id()));
        }
    }

    private void read(ContentRef ref) {
        if (ref.kind() == Kind.COMMENT) {
            return;
        }
        var before = links.targets(ref.id());
        var now = contents.find(ref.id())
                .map(content ->
                        LinkTarget.in(content.words(), settings.baseUrl().toString()))
                .orElse(Set.of());
        var added = without(now, before);
        var removed = without(before, now);
        added.forEach(target -> links.add(ref.id(), target));
        removed.forEach(target -> links.remove(ref.id(), target));
        tell(before);
        tell(added);
    }

    private void tell(Set<LinkTarget> targets) {
        if (!targets.isEmpty()) {
            moved.fire(new LinksMoved(Set.copyOf(targets)));
        }
    }

    private static Set<LinkTarget> without(Set<LinkTarget> some, Set<LinkTarget> others) {
        Set<LinkTarget> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}

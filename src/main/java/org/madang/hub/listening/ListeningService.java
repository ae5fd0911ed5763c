package org.madang.hub.listening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.hub.HubMoved;
import org.madang.shared.DomainException;

/** Which topics are listened for, and how often they are mentioned. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ListeningService {

    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 10;

    @Inject
    ListeningRepository topics;

    @Inject
    CurrentPerson current;

    @Inject
    Event<HubMoved> moved;

    @Inject
    Clock clock;

    /** All topics in the order of their names, with counts as of now. */
    public List<Mentions> mentions() {
        return topics.mentions(clock.instant());
    }

    /**
     * Listens for a topic, or for it by other words.
     *
     * @param words separated by commas
     * @throws DomainException for a field: {@code required}, {@code slug-form}, {@code too-long}
     */
    public void listen(@Nullable String slug, @Nullable String label, @Nullable String words) {
        current.require(Action.MANAGE_CHANNELS);
        var name = text(slug);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.length() > LONGEST_LABEL) {
            throw DomainException.invalid("slug", "slug-form");
        }
        if (text(label).isEmpty() || text(label).length() > LONGEST_LABEL) {
            throw DomainException.invalid("label", "required");
        }
        var wanted = Arrays.stream(text(words).split(","))
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (wanted.isEmpty()) {
            throw DomainException.invalid("words", "required");
        }
        topics.keep(name, text(label), wanted, clock.instant());
        moved.fire(new HubMoved(""));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** Listens for a topic no more. */
    public void forget(String slug) {
        current.require(Action.MANAGE_CHANNELS);
        topics.remove(slug);
        moved.fire(new HubMoved(""));
    }
}

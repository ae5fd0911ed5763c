package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.hub.HubRepository.Check;
import org.madang.shared.Ids;

/** The short transactions around asking an account; the asking itself is in none. */
@ApplicationScoped
@Transactional
class SourceSteps {

    /** A picture that should be copied. */
    record Wanted(UUID item, String picture) {}

    @Inject
    HubRepository hub;

    @Inject
    Event<HubMoved> moved;

    @Inject
    Clock clock;

    Optional<Source> source(UUID id) {
        return hub.find(id);
    }

    /** Keeps what is new; what the feed would still name if it were there is gone. */
    List<Wanted> answered(Source source, SourceCalls.News news) {
        var now = clock.instant();
        hub.answered(source.id(), news, now);
        List<Wanted> pictures = new ArrayList<>();
        var entries = news.entries();
        if (entries != null && !entries.isEmpty()) {
            for (var entry : entries) {
                var id = Ids.next(now);
                if (hub.keep(id, source, entry, now) && entry.picture() != null) {
                    pictures.add(new Wanted(id, entry.picture()));
                }
            }
            forget(source, entries, now);
            moved.fire(new HubMoved(source.department()));
        }
        return pictures;
    }

    private void forget(Source source, List<Entry> entries, Instant now) {
        var named = new HashSet<>(entries.stream().map(Entry::remoteId).toList());
        var oldest = entries.stream().map(Entry::at).min(Instant::compareTo).orElse(now);
        hub.shown(source.id(), oldest).stream()
                .filter(remoteId -> !named.contains(remoteId))
                .forEach(remoteId -> hub.gone(source.id(), remoteId, now));
    }

    void failed(Source source, String code) {
        hub.failed(source.id(), code, clock.instant());
    }

    void picture(UUID item, byte[] thumbnail) {
        hub.picture(item, thumbnail);
    }

    List<Check> unchecked(Instant before, Instant since, int most) {
        return hub.unchecked(before, since, most);
    }

    void checked(Check item, boolean gone) {
        hub.checked(item.id(), gone, clock.instant());
        if (gone) {
            moved.fire(new HubMoved(""));
        }
    }
}

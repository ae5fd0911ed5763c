package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentsShown;
import org.madang.content.Standing;
import org.madang.moderation.Arrivals;
import org.madang.moderation.FlagService;
import org.madang.moderation.KeepOpenService;
import org.madang.moderation.ReaderService;
import org.madang.moderation.StandingService;
import org.madang.moderation.Weighing;
import org.madang.shared.Settings;

/** How things stand with the comments of this page, read at once: one statement, two more for who is signed in. */
@Named
@RequestScoped
public class Standings {

    @Inject
    StandingService standings;

    @Inject
    FlagService flags;

    @Inject
    KeepOpenService votes;

    @Inject
    ReaderService readers;

    @Inject
    Arrivals arrivals;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Map<UUID, Weighing> known = Map.of();
    private final Map<UUID, Optional<Weighing>> contested = new HashMap<>();
    private Set<UUID> flagged = Set.of();
    private Set<UUID> keptOpen = Set.of();

    void comments(@Observes CommentsShown page) {
        var all = page.comments().stream().map(CommentRow::id).toList();
        var moved = page.comments().stream()
                .filter(row -> row.standing() != Standing.OPEN)
                .map(CommentRow::id)
                .toList();
        look(all, moved);
    }

    private void look(List<UUID> all, List<UUID> moved) {
        known = standings.of(moved);
        if (current.isSignedIn()) {
            flagged = flags.mine(all);
            keptOpen = votes.mine(moved);
            readers.saw(all);
            noteArrival();
        }
    }

    /** A link from elsewhere matters for a while: who comes by the same one may have been called together. */
    private void noteArrival() {
        var from = request.getHeader("Referer");
        if (from != null && !from.startsWith(settings.baseUrl().toString()) && !isHere(from)) {
            arrivals.note(current.get().access().signIn(), from);
        }
    }

    private boolean isHere(String address) {
        try {
            return request.getServerName().equalsIgnoreCase(URI.create(address).getHost());
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
    }

    /** How things stand with a comment of the page; null if it is open. */
    public @Nullable Weighing of(UUID comment) {
        return known.get(comment);
    }

    /** How things stand with a post or proposal that is not open; null if nobody ever flagged it. */
    public @Nullable Weighing about(UUID content) {
        return contested.computeIfAbsent(content, id -> standings.of(id)).orElse(null);
    }

    /** Counts that the reader sees a post or proposal, if that counts; always true. */
    public boolean isSeen(UUID content) {
        readers.saw(List.of(content));
        return true;
    }

    /** Whether the reader flagged it. */
    public boolean isFlagged(CommentRow comment) {
        return flagged.contains(comment.id());
    }

    /** Those of the page that the reader flagged. */
    public Set<UUID> getFlagged() {
        return flagged;
    }

    /** Whether the reader wants it kept open. */
    public boolean isKeptOpen(CommentRow comment) {
        return keptOpen.contains(comment.id());
    }

    /** Whether readers may vote on keeping it open. */
    public boolean isVoted(CommentRow comment) {
        return comment.standing() == Standing.CONTESTED || comment.standing() == Standing.COLLAPSED;
    }

    /** A weight in two decimals. */
    public String figure(double weight) {
        return "%.2f".formatted(weight);
    }

    /** Whether flags on it come in a wave now. */
    public boolean isSurging(UUID comment) {
        var weighing = known.containsKey(comment)
                ? known.get(comment)
                : contested.getOrDefault(comment, Optional.empty()).orElse(null);
        return weighing != null && weighing.isSurging(clock.instant());
    }
}

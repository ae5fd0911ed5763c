package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.shared.DomainException;

/** Tells how things stand with texts, and why. */
@ApplicationScoped
@Transactional
public class StandingService {

    @Inject
    CaseRepository cases;

    @Inject
    ContentRepository contents;

    /** How things stand with these texts, by id; nothing of those that nobody ever flagged. */
    public Map<UUID, Weighing> of(List<UUID> texts) {
        return texts.isEmpty()
                ? Map.of()
                : cases.all(texts).stream().collect(Collectors.toMap(Weighing::getContentId, known -> known));
    }

    /** How things stand with one; empty if nobody ever flagged it. */
    public Optional<Weighing> of(UUID text) {
        return cases.find(text);
    }

    /**
     * A text as whoever wants to flag it sees it.
     *
     * @param author name; null for an imported text
     * @param address where it is
     */
    public record Flaggable(
            UUID id,
            Kind kind,
            long number,
            @Nullable UUID authorId,
            @Nullable String author,
            String wordsHtml,
            @Nullable Instant publishedAt,
            Standing standing,
            String address) {

        /** Whether readers may vote on keeping it open. */
        public boolean isVoted() {
            return standing == Standing.CONTESTED || standing == Standing.COLLAPSED;
        }
    }

    /** A public text by its number, to be flagged. */
    public Flaggable flaggable(Kind kind, long number) {
        var content = read(kind, number);
        content.requirePublic();
        var author = content.getAuthor();
        return new Flaggable(
                content.getId(),
                kind,
                number,
                author == null ? null : author.getId(),
                author == null ? null : author.getDisplayName(),
                content.wordsHtml(),
                content.getPublishedAt(),
                content.getStanding(),
                "/" + kind.name().toLowerCase(Locale.ROOT) + "s/" + number);
    }

    /** A text by its number. */
    public Content read(Kind kind, long number) {
        return contents.find(kind, number).orElseThrow(DomainException::notFound);
    }
}

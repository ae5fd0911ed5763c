package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
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

    /** A text by its number. */
    public Content read(Kind kind, long number) {
        return contents.find(kind, number).orElseThrow(DomainException::notFound);
    }
}

package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalMoved;
import org.madang.proposal.ProposalSubmitted;

/**
 * Tells the city's followers of proposals: that one is there, where it stands now, and that it is gone. What happens
 * only wants a job; the job compares what was told last with what is, so that many changes are told once.
 */
@ApplicationScoped
@Transactional
public class ProposalActs {

    /** Several changes in a row are told once. */
    private static final Duration GATHERED = Duration.ofSeconds(5);

    @Inject
    ActorService actors;

    @Inject
    OutboxService outbox;

    @Inject
    OutboxRepository acts;

    @Inject
    ContentRepository contents;

    @Inject
    ProposalDocuments documents;

    @Inject
    Places places;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    void submitted(@Observes ProposalSubmitted event) {
        if (actors.isOpen()) {
            want(event.proposal().id());
        }
    }

    void moved(@Observes ProposalMoved event) {
        follow(event.proposal());
    }

    void changed(@Observes ContentChanged event) {
        follow(event.content());
    }

    void gone(@Observes ContentGone event) {
        follow(event.content());
    }

    /** Proposals that nobody was told of, as those from elsewhere, are not begun with now. */
    private void follow(ContentRef content) {
        if (content.kind() == Kind.PROPOSAL && actors.isOpen() && acts.isTold(content.id())) {
            want(content.id());
        }
    }

    private void want(UUID proposal) {
        var at = clock.instant().plus(GATHERED);
        // a key of its own: the queue leaves work alone that is being done just now
        jobs.add(ProposalActJob.NAME, proposal + "|" + at.getEpochSecond(), at);
    }

    /** Tells what is otherwise than it was told. */
    void tell(UUID id) {
        var told = acts.toldLast(id).filter(act -> !act.type().equals("Delete"));
        var proposal = contents.find(id)
                .filter(content -> content instanceof Proposal && content.isPublic())
                .map(Proposal.class::cast);
        if (proposal.isPresent()) {
            var article = documents.article(proposal.get());
            if (told.isEmpty() || !object(told.get().body()).equals(Optional.of(article))) {
                outbox.tell(LocalActor.CITY, told.isEmpty() ? "Create" : "Update", article, id);
            }
        } else if (told.isPresent()) {
            contents.find(id)
                    .ifPresent(content -> outbox.tell(LocalActor.CITY, "Delete", stone(content.getNumber()), id));
        }
    }

    private JsonObject stone(long number) {
        return Json.createObjectBuilder()
                .add("id", places.proposal(number))
                .add("type", "Tombstone")
                .build();
    }

    private static Optional<JsonObject> object(String body) {
        return JsonLd.read(body.getBytes(StandardCharsets.UTF_8)).flatMap(act -> JsonLd.object(act, "object"));
    }
}

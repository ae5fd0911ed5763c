package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.madang.jobs.JobQueue;
import org.madang.syndication.activitypub.OutboxRepository.Activity;

/** The city answers people on other servers, in public: they and its followers get it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CityVoice {

    @Inject
    OutboxRepository outbox;

    @Inject
    Documents documents;

    @Inject
    Places places;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /**
     * Answers what somebody said; once for an id.
     *
     * @param id of the answer
     * @param words plain text
     * @param link to the same here
     * @param asked the name of what is answered there
     * @param asker address of who said it
     * @param handle of the same, as people write it
     * @param inbox of the same
     */
    public void answer(UUID id, String words, String link, String asked, String asker, String handle, String inbox) {
        if (outbox.find(id).isPresent()) {
            return;
        }
        var mention = Json.createObjectBuilder()
                .add("type", "Mention")
                .add("href", asker)
                .add("name", handle);
        var note = documents
                .note(places.activity(id) + "#note", handle + " " + words + "\n\n" + link, clock.instant())
                .add("inReplyTo", asked)
                .add("url", link)
                .add("cc", Json.createArrayBuilder().add(asker).add(places.followers(LocalActor.CITY)))
                .add("tag", Json.createArrayBuilder().add(mention));
        var act = documents.act(id, "Create", LocalActor.CITY).add("object", note);
        outbox.add(new Activity(id, LocalActor.CITY, "Create", act.build().toString(), null), null, clock.instant());
        outbox.deliverTo(id, inbox);
        jobs.add(FanOutJob.NAME, id.toString());
    }
}

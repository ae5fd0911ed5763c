package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;
import org.madang.post.Post;
import org.madang.shared.Ids;
import org.madang.syndication.activitypub.OutboxRepository.Activity;

/** What our actors do: rows in the transaction that makes them necessary, sent by jobs. */
@ApplicationScoped
@Transactional
class OutboxService {

    private static final int SHOWN = 20;

    @Inject
    OutboxRepository outbox;

    @Inject
    ContentRepository contents;

    @Inject
    Documents documents;

    @Inject
    ActorService actors;

    @Inject
    Places places;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** Tells the followers of its writer, and those of the city, of a public post; once, however often it is called. */
    void publish(long number) {
        var post = post(number);
        var author = post.getAuthor();
        if (author == null || outbox.created(post.getId()).isPresent()) {
            return;
        }
        tell(author, "Create", documents.article(post, author).build(), post.getId());
        tell(LocalActor.CITY, "Announce", Json.createValue(places.post(number)), post.getId());
    }

    /** The address of a post that was told of. */
    Optional<String> published(long number) {
        return outbox.created(post(number).getId()).map(activity -> places.post(number));
    }

    /** Tells that its words changed; nothing if nobody was told that it is there. */
    void change(long number) {
        var post = post(number);
        var author = post.getAuthor();
        if (author != null && post.isPublic() && outbox.created(post.getId()).isPresent()) {
            tell(author, "Update", documents.article(post, author).build(), post.getId());
        }
    }

    /** Tells that it is gone, to all who were told of it. */
    void takeBack(long number) {
        var post = post(number);
        outbox.created(post.getId())
                .ifPresent(created ->
                        tell(created.actor(), "Delete", documents.stone(number).build(), post.getId()));
    }

    private Post post(long number) {
        return contents.find(Kind.POST, number).map(Post.class::cast).orElseThrow();
    }

    private void tell(Person author, String type, JsonValue object, UUID content) {
        tell(author.getId().toString(), type, object, content);
    }

    /** Tells an actor's followers of an act. */
    void tell(String actor, String type, JsonValue object, @Nullable UUID content) {
        var id = Ids.next(clock.instant());
        add(id, actor, type, documents.act(id, type, actor).add("object", object), content, null);
    }

    /** Says yes to a follower. */
    void accept(String actor, JsonObject follow, String inbox) {
        var id = Ids.next(clock.instant());
        var accept = Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/activitystreams")
                .add("id", places.activity(id))
                .add("type", "Accept")
                .add("actor", places.actor(actor))
                .add(
                        "object",
                        Json.createObjectBuilder()
                                .add("id", JsonLd.id(follow, "id"))
                                .add("type", "Follow")
                                .add("actor", JsonLd.id(follow, "actor"))
                                .add("object", JsonLd.id(follow, "object")));
        add(id, actor, "Accept", accept, null, inbox);
    }

    /** The city says a few words to its followers; once for a key. */
    void announce(String words, String key) {
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        if (outbox.find(id).isEmpty()) {
            var note = documents.note(places.activity(id) + "#note", words, clock.instant());
            add(
                    id,
                    LocalActor.CITY,
                    "Create",
                    documents.act(id, "Create", LocalActor.CITY).add("object", note),
                    null,
                    null);
        }
    }

    /** Gives an actor a new key and tells its followers. */
    void rotateKey(String name) {
        var actor = actors.byName(name);
        var key = actors.rotate(name);
        tell(name, "Update", documents.actor(actor, key), null);
    }

    private void add(
            UUID id,
            String actor,
            String type,
            JsonObjectBuilder body,
            @Nullable UUID content,
            @Nullable String inbox) {
        outbox.add(new Activity(id, actor, type, body.build().toString(), inbox), content, clock.instant());
        jobs.add(FanOutJob.NAME, id.toString());
    }

    /** Notes all inboxes that an act goes to, and wants each host served on its own. */
    void fanOut(UUID id) {
        var activity = outbox.find(id);
        if (activity.isEmpty()) {
            return;
        }
        if (activity.get().inbox() == null) {
            outbox.fanOut(id, activity.get().actor());
        } else {
            outbox.deliverTo(id, activity.get().inbox());
        }
        outbox.hosts(id).forEach(host -> jobs.add(HostJob.NAME, id + "|" + host));
    }

    /** What an actor did, as others may read it, the newest first. */
    List<Activity> newest(String actor) {
        return outbox.newest(actor, SHOWN);
    }

    Optional<Activity> find(UUID id) {
        return outbox.find(id).filter(activity -> activity.inbox() == null);
    }
}

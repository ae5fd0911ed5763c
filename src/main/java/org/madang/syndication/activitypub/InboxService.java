package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.syndication.reply.ForeignReplyService;
import org.madang.syndication.reply.IncomingReply;

/**
 * What comes of an act of somebody on another server, once it is known to be theirs. Whatever we do not know is taken
 * and left: servers send more than concerns us.
 */
@ApplicationScoped
@Transactional
class InboxService {

    private static final String NETWORK = "activitypub";
    private static final String NOTES = "Note|Article|Page|Question";

    @Inject
    ActorRepository actors;

    @Inject
    ActorService ours;

    @Inject
    OutboxService outbox;

    @Inject
    ContentRepository contents;

    @Inject
    ForeignReplyService replies;

    @Inject
    Places places;

    @Inject
    Clock clock;

    /** @return kebab-case: what came of it, as it is counted */
    String take(JsonObject activity, RemoteActor from) {
        return switch (JsonLd.text(activity, "type")) {
            case "Follow" -> follow(activity, from);
            case "Undo" -> undo(activity, from);
            case "Create" -> create(activity, from);
            case "Update" -> update(activity, from);
            case "Delete" -> delete(activity, from);
            case "Like" -> react("LIKE", activity, from);
            case "Announce" -> react("ANNOUNCE", activity, from);
            case "Block" -> block(activity, from);
            default -> "ignored";
        };
    }

    private String follow(JsonObject activity, RemoteActor from) {
        var actor = places.actorOf(JsonLd.id(activity, "object")).flatMap(ours::find);
        if (actor.isEmpty()) {
            return "ignored";
        }
        var id = JsonLd.id(activity, "id");
        actors.follow(actor.get().name(), from.address(), id, clock.instant());
        outbox.accept(actor.get().name(), activity, from.inbox());
        return "follow";
    }

    private String undo(JsonObject activity, RemoteActor from) {
        var undone = JsonLd.id(activity, "object");
        actors.takeBackReaction(undone, from.address());
        actors.unfollowBy(undone, from.address());
        JsonLd.object(activity, "object").ifPresent(whole -> undoWhole(whole, from));
        return "undo";
    }

    /** Some servers say again what they undo, and not under which name they said it. */
    private void undoWhole(JsonObject undone, RemoteActor from) {
        var object = JsonLd.id(undone, "object");
        switch (JsonLd.text(undone, "type")) {
            case "Follow" -> places.actorOf(object).ifPresent(name -> actors.unfollow(name, from.address()));
            case "Like" -> text(object).ifPresent(c -> actors.takeBackReaction(c.getId(), "LIKE", from.address()));
            case "Announce" ->
                text(object).ifPresent(c -> actors.takeBackReaction(c.getId(), "ANNOUNCE", from.address()));
            default -> {
                // what we did not take needs no undoing
            }
        }
    }

    private String block(JsonObject activity, RemoteActor from) {
        places.actorOf(JsonLd.id(activity, "object")).ifPresent(name -> actors.unfollow(name, from.address()));
        return "block";
    }

    private String react(String kind, JsonObject activity, RemoteActor from) {
        var text = text(JsonLd.id(activity, "object")).filter(Content::isPublic);
        text.ifPresent(content ->
                actors.react(content.getId(), kind, from.address(), JsonLd.id(activity, "id"), clock.instant()));
        return text.isPresent() ? kind.equals("LIKE") ? "like" : "announce" : "ignored";
    }

    private String create(JsonObject activity, RemoteActor from) {
        return note(activity, from)
                .flatMap(note -> reply(note, from))
                .map(reply -> replies.receive(reply) ? "reply" : "ignored")
                .orElse("ignored");
    }

    private String update(JsonObject activity, RemoteActor from) {
        return note(activity, from)
                .map(note ->
                        replies.change(NETWORK, JsonLd.id(note, "id"), from.address(), JsonLd.text(note, "content")))
                .map(changed -> changed ? "update" : "ignored")
                .orElse("ignored");
    }

    private String delete(JsonObject activity, RemoteActor from) {
        var gone = JsonLd.id(activity, "object");
        if (gone.equals(from.address())) {
            replies.takeBackAll(NETWORK, from.address());
            actors.forget(from.address());
            return "delete";
        }
        return replies.takeBack(NETWORK, gone, from.address()) ? "delete" : "ignored";
    }

    /** A text that its sender wrote, on the sender's own server, for everybody to read. */
    private Optional<JsonObject> note(JsonObject activity, RemoteActor from) {
        return JsonLd.object(activity, "object")
                .filter(note -> JsonLd.text(note, "type").matches(NOTES))
                .filter(note -> JsonLd.id(note, "attributedTo").equals(from.address()))
                .filter(note -> !JsonLd.id(note, "id").isEmpty())
                .filter(note -> RemoteActor.host(JsonLd.id(note, "id")).equals(RemoteActor.host(from.address())))
                .filter(JsonLd::isPublic);
    }

    private Optional<IncomingReply> reply(JsonObject note, RemoteActor from) {
        var answered = JsonLd.id(note, "inReplyTo");
        var id = JsonLd.id(note, "id");
        var page = JsonLd.id(note, "url");
        var sender = new IncomingReply.Sender(from.address(), from.name(), from.handle());
        var thread = text(answered).map(replies::threadOf).or(() -> replies.threadOf(NETWORK, answered));
        return thread.map(place -> new IncomingReply(
                NETWORK, id, place, sender, page.isEmpty() ? id : page, JsonLd.text(note, "content")));
    }

    private Optional<Content> text(String address) {
        return places.textOf(address).flatMap(named -> contents.find(named.kind(), named.number()));
    }
}

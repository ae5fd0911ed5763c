package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.post.Post;
import org.madang.proposal.Proposal;
import org.madang.shared.DomainException;
import org.madang.syndication.activitypub.OutboxRepository.Activity;

/** The documents behind our permanent addresses. */
@ApplicationScoped
@Transactional
class FederationPages {

    private static final Pattern ACTOR = Pattern.compile("/actors/([a-z0-9-]+)(/outbox|/followers)?");
    private static final Pattern POST = Pattern.compile("/posts/([1-9][0-9]{0,17})");
    private static final Pattern PROPOSAL = Pattern.compile("/proposals/([1-9][0-9]{0,17})");
    private static final Pattern WRITER = Pattern.compile("/writers/([a-z0-9][a-z0-9._-]{1,29})");
    private static final Pattern ACTIVITY =
            Pattern.compile("/activities/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    @Inject
    ActorService actors;

    @Inject
    OutboxService outbox;

    @Inject
    ContentRepository contents;

    @Inject
    Documents documents;

    @Inject
    ProposalDocuments proposals;

    @Inject
    Places places;

    /**
     * The document of a path below {@link Places#ROOT}.
     *
     * @throws DomainException {@code not-found}, {@code gone}
     */
    JsonObject document(String path) {
        var actor = ACTOR.matcher(path);
        if (actor.matches()) {
            return ofActor(actors.byName(actor.group(1)), actor.group(2));
        }
        var writer = WRITER.matcher(path);
        if (writer.matches()) {
            return ofActor(actors.byHandle(writer.group(1)).orElseThrow(DomainException::notFound), null);
        }
        var post = POST.matcher(path);
        if (post.matches()) {
            return article(Long.parseLong(post.group(1)));
        }
        var proposal = PROPOSAL.matcher(path);
        if (proposal.matches()) {
            return proposal(Long.parseLong(proposal.group(1)));
        }
        var activity = ACTIVITY.matcher(path);
        if (activity.matches()) {
            return outbox.find(UUID.fromString(activity.group(1)))
                    .flatMap(found -> JsonLd.read(found.body().getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow(DomainException::notFound);
        }
        throw DomainException.notFound();
    }

    /** The page that people who follow an address want; null if there is none. */
    @Nullable
    String forPeople(String path) {
        var actor = ACTOR.matcher(path);
        if (actor.matches()) {
            return places.base() + actors.byName(actor.group(1)).page();
        }
        return POST.matcher(path).matches() || PROPOSAL.matcher(path).matches() ? places.base() + path : null;
    }

    private JsonObject ofActor(LocalActor actor, @Nullable String list) {
        if (list == null) {
            return documents.actor(actor, actors.key(actor.name()));
        }
        return list.equals("/outbox") ? outbox(actor) : followers(actor);
    }

    /** How many; who they are is theirs to tell. */
    private JsonObject followers(LocalActor actor) {
        return Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/activitystreams")
                .add("id", places.followers(actor.name()))
                .add("type", "OrderedCollection")
                .add("totalItems", actors.followers(actor.name()))
                .build();
    }

    private JsonObject outbox(LocalActor actor) {
        var newest = outbox.newest(actor.name());
        var items = Json.createArrayBuilder();
        newest.stream().map(Activity::body).forEach(body -> JsonLd.read(body.getBytes(StandardCharsets.UTF_8))
                .ifPresent(items::add));
        return Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/activitystreams")
                .add("id", places.outbox(actor.name()))
                .add("type", "OrderedCollection")
                .add("totalItems", newest.size())
                .add("orderedItems", items)
                .build();
    }

    private JsonObject proposal(long number) {
        if (!actors.isOpen()) {
            throw DomainException.notFound();
        }
        var proposal =
                contents.find(Kind.PROPOSAL, number).map(Proposal.class::cast).orElseThrow(DomainException::notFound);
        proposal.requirePublic();
        return proposals.article(proposal);
    }

    private JsonObject article(long number) {
        if (!actors.isOpen()) {
            throw DomainException.notFound();
        }
        var post = contents.find(Kind.POST, number).map(Post.class::cast).orElseThrow(DomainException::notFound);
        post.requirePublic();
        var author = post.getAuthor();
        if (author == null) {
            throw DomainException.notFound();
        }
        var reactions = actors.reactions(post.getId());
        return documents
                .article(post, author)
                .add("@context", JsonLd.context())
                .add("likes", counted(reactions.likes()))
                .add("shares", counted(reactions.shares()))
                .build();
    }

    /** How many; who they are is theirs to tell. */
    private static JsonObjectBuilder counted(long count) {
        return Json.createObjectBuilder().add("type", "Collection").add("totalItems", count);
    }
}

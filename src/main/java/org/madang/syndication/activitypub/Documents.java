package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.nodes.Entities;
import org.madang.account.Person;
import org.madang.media.PictureAddress;
import org.madang.post.Post;
import org.madang.syndication.AbsoluteHtml;
import org.madang.syndication.activitypub.ActorRepository.OwnKey;

/** Our actors, posts and acts as other servers read them. */
@ApplicationScoped
class Documents {

    @Inject
    Places places;

    JsonObject actor(LocalActor actor, OwnKey key) {
        var id = places.actor(actor.name());
        return Json.createObjectBuilder()
                .add("@context", JsonLd.context())
                .add("id", id)
                .add("type", actor.isCity() ? "Organization" : "Person")
                .add("preferredUsername", actor.handle())
                .add("name", actor.displayName())
                .add("summary", actor.about().isBlank() ? "" : "<p>" + Entities.escape(actor.about()) + "</p>")
                .add("url", places.base() + actor.page())
                .add("inbox", places.inbox(actor.name()))
                .add("outbox", places.outbox(actor.name()))
                .add("followers", places.followers(actor.name()))
                .add("endpoints", Json.createObjectBuilder().add("sharedInbox", places.sharedInbox()))
                .add("published", actor.since().toString())
                .add("manuallyApprovesFollowers", false)
                .add("discoverable", true)
                .add(
                        "publicKey",
                        Json.createObjectBuilder()
                                .add("id", places.key(actor.name(), key.number()))
                                .add("owner", id)
                                .add("publicKeyPem", key.publicPem()))
                .build();
    }

    /**
     * A post. Its title is the summary and not the name: several servers take what has a name for a vote and hide it.
     */
    JsonObjectBuilder article(Post post, Person author) {
        var name = author.getId().toString();
        var language = post.getLanguage();
        var html = content(post);
        var article = Json.createObjectBuilder()
                .add("id", places.post(post.getNumber()))
                .add("type", "Article")
                .add("attributedTo", places.actor(name))
                .add("summary", post.getTitle())
                .add("content", html)
                .add("contentMap", Json.createObjectBuilder().add(language, html))
                .add("mediaType", "text/html")
                .add("url", places.page(post.getNumber()))
                .add("to", Json.createArrayBuilder().add(JsonLd.PUBLIC))
                .add("cc", Json.createArrayBuilder().add(places.followers(name)))
                .add("attachment", pictures(post))
                .add("tag", tags(post));
        if (post.getPublishedAt() != null) {
            article.add("published", post.getPublishedAt().toString());
        }
        if (post.getEditedAt() != null) {
            article.add("updated", post.getEditedAt().toString());
        }
        return article;
    }

    /** Where its writer reserves all rights, the way to it is all that goes out. */
    private String content(Post post) {
        var link = places.page(post.getNumber());
        var words = post.getLicence().isShareable() ? AbsoluteHtml.of(post.getBodyHtml(), link) : "";
        return "<p><strong>" + Entities.escape(post.getTitle()) + "</strong></p>\n" + words + "<p><a href=\"" + link
                + "\">" + link + "</a></p>";
    }

    private JsonArrayBuilder pictures(Post post) {
        var pictures = Json.createArrayBuilder();
        if (post.getLicence().isShareable()) {
            PictureAddress.in(post.getBody())
                    .limit(4)
                    .forEach(picture -> pictures.add(Json.createObjectBuilder()
                            .add("type", "Image")
                            .add("mediaType", picture.ending().equals("png") ? "image/png" : "image/jpeg")
                            .add("url", places.base() + picture.path())
                            .add("width", picture.width())
                            .add("height", picture.height())));
        }
        return pictures;
    }

    private JsonArrayBuilder tags(Post post) {
        var tags = Json.createArrayBuilder();
        for (var tag : post.getTags()) {
            tags.add(Json.createObjectBuilder()
                    .add("type", "Hashtag")
                    .add("name", "#" + tag.replaceAll("[^\\p{L}\\p{N}_]+", "_"))
                    .add("href", places.base() + "/search?q=" + URLEncoder.encode(tag, StandardCharsets.UTF_8)));
        }
        return tags;
    }

    /** A few words of the city for everybody. */
    JsonObjectBuilder note(String id, String words, Instant now) {
        var paragraphs = Entities.escape(words).replace("\n\n", "</p><p>").replace("\n", "<br>");
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", "Note")
                .add("attributedTo", places.actor(LocalActor.CITY))
                .add("content", "<p>" + paragraphs + "</p>")
                .add("published", now.toString())
                .add("to", Json.createArrayBuilder().add(JsonLd.PUBLIC))
                .add("cc", Json.createArrayBuilder().add(places.followers(LocalActor.CITY)));
    }

    /** An act of an actor of ours for everybody. */
    JsonObjectBuilder act(UUID id, String type, String actor) {
        return Json.createObjectBuilder()
                .add("@context", JsonLd.context())
                .add("id", places.activity(id))
                .add("type", type)
                .add("actor", places.actor(actor))
                .add("to", Json.createArrayBuilder().add(JsonLd.PUBLIC))
                .add("cc", Json.createArrayBuilder().add(places.followers(actor)));
    }

    JsonObjectBuilder stone(long post) {
        return Json.createObjectBuilder().add("id", places.post(post)).add("type", "Tombstone");
    }
}

package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who is found here under which name, and what this server is. */
@ApplicationScoped
@Transactional
class Discovery {

    static final String NODE_INFO_DOCUMENT = "/nodeinfo/2.1";
    static final String NODE_INFO_SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.1#";

    @Inject
    ActorService actors;

    @Inject
    ActorRepository counts;

    @Inject
    Places places;

    /** Who is meant by {@code acct:name@host}, or by an address of ours; empty if nobody is. */
    Optional<JsonObject> webFinger(String resource) {
        return actor(resource).map(this::document);
    }

    private Optional<LocalActor> actor(String resource) {
        var account = resource.replaceFirst("^acct:", "").replaceFirst("^@", "");
        var end = "@" + places.host();
        if (account.endsWith(end)) {
            return actors.byHandle(account.substring(0, account.length() - end.length()));
        }
        var page = places.base() + "/writers/";
        if (resource.startsWith(page)) {
            return actors.byHandle(resource.substring(page.length()));
        }
        return places.actorOf(resource).flatMap(actors::find);
    }

    private JsonObject document(LocalActor actor) {
        var address = places.actor(actor.name());
        var page = places.base() + actor.page();
        return Json.createObjectBuilder()
                .add("subject", "acct:" + actor.handle() + "@" + places.host())
                .add("aliases", Json.createArrayBuilder().add(page).add(address))
                .add(
                        "links",
                        Json.createArrayBuilder()
                                .add(link("self", JsonLd.CONTENT_TYPE, address))
                                .add(link("http://webfinger.net/rel/profile-page", "text/html", page)))
                .build();
    }

    private static JsonObjectBuilder link(String rel, String type, String href) {
        return Json.createObjectBuilder().add("rel", rel).add("type", type).add("href", href);
    }

    JsonObject nodeInfoLinks() {
        var link = Json.createObjectBuilder()
                .add("rel", NODE_INFO_SCHEMA.replace("#", ""))
                .add("href", places.base() + NODE_INFO_DOCUMENT);
        return Json.createObjectBuilder()
                .add("links", Json.createArrayBuilder().add(link))
                .build();
    }

    JsonObject nodeInfo() {
        return Json.createObjectBuilder()
                .add("version", "2.1")
                .add(
                        "software",
                        Json.createObjectBuilder().add("name", "madang").add("version", "1.0"))
                .add(
                        "protocols",
                        actors.isOpen() ? Json.createArrayBuilder().add("activitypub") : Json.createArrayBuilder())
                .add(
                        "services",
                        Json.createObjectBuilder()
                                .add("inbound", Json.createArrayBuilder())
                                .add(
                                        "outbound",
                                        Json.createArrayBuilder().add("atom1.0").add("rss2.0")))
                .add("openRegistrations", true)
                .add(
                        "usage",
                        Json.createObjectBuilder()
                                .add("users", Json.createObjectBuilder().add("total", counts.writers()))
                                .add("localPosts", counts.publicPosts()))
                .add("metadata", Json.createObjectBuilder())
                .build();
    }
}

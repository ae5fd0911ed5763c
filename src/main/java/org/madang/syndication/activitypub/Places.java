package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.madang.content.Kind;
import org.madang.shared.Settings;

/** The permanent addresses by which other servers know us. They never contain a name that people chose. */
@ApplicationScoped
class Places {

    /** Below this all of them are. */
    static final String ROOT = "/ap";

    private static final Pattern TEXT = Pattern.compile("(?:/ap)?/(posts|proposals|comments)/([1-9][0-9]{0,17})");

    /** A text of ours that an address names. */
    record Named(Kind kind, long number) {}

    @Inject
    Settings settings;

    String base() {
        return settings.baseUrl().toString();
    }

    /** Host, and port if there is one: what stands after the second @ of our names. */
    String host() {
        return settings.baseUrl().getRawAuthority();
    }

    String actor(String name) {
        return base() + ROOT + "/actors/" + name;
    }

    String key(String name, int number) {
        return actor(name) + "#key-" + number;
    }

    String inbox(String name) {
        return actor(name) + "/inbox";
    }

    String outbox(String name) {
        return actor(name) + "/outbox";
    }

    String followers(String name) {
        return actor(name) + "/followers";
    }

    String sharedInbox() {
        return base() + ROOT + "/inbox";
    }

    String post(long number) {
        return base() + ROOT + "/posts/" + number;
    }

    String proposal(long number) {
        return base() + ROOT + "/proposals/" + number;
    }

    String activity(UUID id) {
        return base() + ROOT + "/activities/" + id;
    }

    /** The page of a post for people. */
    String page(long post) {
        return base() + "/posts/" + post;
    }

    /** The actor of ours that an address names. */
    Optional<String> actorOf(String address) {
        var start = actor("");
        return address.startsWith(start)
                ? Optional.of(address.substring(start.length())).filter(name -> name.matches("city|[0-9a-f-]{36}"))
                : Optional.empty();
    }

    /** The text of ours that an address names, be it for programs or for people. */
    Optional<Named> textOf(String address) {
        if (!address.startsWith(base() + "/")) {
            return Optional.empty();
        }
        var matcher = TEXT.matcher(address.substring(base().length()).replaceAll("#.*$", ""));
        return matcher.matches()
                ? Optional.of(new Named(kind(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    private static Kind kind(String list) {
        return switch (list) {
            case "posts" -> Kind.POST;
            case "proposals" -> Kind.PROPOSAL;
            default -> Kind.COMMENT;
        };
    }
}

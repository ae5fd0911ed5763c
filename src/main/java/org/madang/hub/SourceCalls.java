package org.madang.hub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.OutboundRefusedException;
import org.madang.shared.net.Reply;

/** Asks accounts for their news, as a polite guest: only what changed, only where robots may, never twice at once. */
@ApplicationScoped
class SourceCalls {

    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SITES = 2000;
    private static final int BEGINNING = 400;

    /**
     * What an account answered.
     *
     * @param entries null if nothing changed
     */
    record News(
            String feed,
            @Nullable List<Entry> entries,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** It did not work, and why, as a code. */
    @SuppressWarnings("serial")
    static final class Unread extends Exception {
        final String code;
        final @Nullable Duration retryAfter;

        Unread(String code, @Nullable Duration retryAfter) {
            super(code, null, false, false);
            this.code = code;
            this.retryAfter = retryAfter;
        }
    }

    @Inject
    GuardedHttp http;

    @Inject
    Clock clock;

    private final Cache<String, Robots> robots = Caffeine.newBuilder()
            .maximumSize(SITES)
            .expireAfterWrite(Duration.ofHours(12))
            .build();

    /** The news of an account; its feed is looked for on its page where it is not known. */
    News read(Source source) throws Unread {
        var address = source.feed() == null ? source.page() : source.feed();
        var reply = get(address, source.feed() == null ? null : source);
        if (reply.status() == NOT_MODIFIED) {
            return new News(address, null, source.etag(), source.lastModified());
        }
        var feed = source.feed() == null ? feedOn(reply, address) : Optional.<String>empty();
        return feed.isPresent() ? news(feed.get(), get(feed.get(), null)) : news(address, reply);
    }

    private News news(String feed, Reply reply) throws Unread {
        try {
            var headers = reply.headers();
            var type = headers.firstValue("Content-Type").orElse(null);
            return new News(
                    feed,
                    FeedReader.read(reply.body(), type, clock.instant()),
                    headers.firstValue("ETag").orElse(null),
                    headers.firstValue("Last-Modified").orElse(null));
        } catch (IOException e) {
            throw new Unread("no-feed", null);
        }
    }

    private Reply get(String address, @Nullable Source conditions) throws Unread {
        var uri = uri(address);
        if (!robots(uri).allows(uri.getRawPath())) {
            throw new Unread("robots", null);
        }
        var request = http.request(uri)
                .header("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8");
        if (conditions != null && conditions.etag() != null) {
            request.header("If-None-Match", conditions.etag());
        }
        if (conditions != null && conditions.lastModified() != null) {
            request.header("If-Modified-Since", conditions.lastModified());
        }
        try {
            var reply = http.send(request.GET());
            if (reply.isSuccess() || reply.status() == NOT_MODIFIED) {
                return reply;
            }
            throw new Unread(
                    reply.status() == TOO_MANY ? "too-fast" : "refused",
                    reply.retryAfter(clock.instant()).orElse(null));
        } catch (OutboundRefusedException e) {
            throw new Unread("forbidden-address", null);
        } catch (IOException e) {
            throw new Unread("unreachable", null);
        }
    }

    private static URI uri(String address) throws Unread {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Unread("forbidden-address", null);
        }
    }

    private Robots robots(URI address) {
        var site = address.getScheme() + "://" + address.getRawAuthority();
        return robots.get(site, unknown -> {
            try {
                var reply =
                        http.send(http.request(URI.create(site + "/robots.txt")).GET());
                return Robots.of(reply.isSuccess() ? reply.text() : "");
            } catch (IOException e) {
                return Robots.of("");
            }
        });
    }

    /** The feed that a page names; empty if it is a feed itself, or names none. */
    private static Optional<String> feedOn(Reply reply, String page) {
        var text = reply.text();
        boolean isPage = text.substring(0, Math.min(text.length(), BEGINNING))
                .toLowerCase(Locale.ROOT)
                .contains("<html");
        return isPage
                ? Jsoup.parse(text, page)
                        .select("link[rel~=alternate][type=application/atom+xml],"
                                + "link[rel~=alternate][type=application/rss+xml]")
                        .stream()
                        .map(link -> link.absUrl("href"))
                        .filter(href -> !href.isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether something is not there any more; no if the site cannot tell now. */
    boolean isGone(String address) {
        try {
            var uri = URI.create(address);
            if (!robots(uri).allows(uri.getRawPath())) {
                return false;
            }
            int status = http.send(http.request(uri).GET()).status();
            return status == NOT_FOUND || status == GONE;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A picture; empty if it cannot be had. */
    Optional<byte[]> picture(String address) {
        try {
            var reply = http.send(http.request(URI.create(address))
                    .header("Accept", "image/*")
                    .GET());
            return reply.isSuccess() ? Optional.of(reply.body()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.jobs.Job;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;

/** Tells the hub which feeds a changed text is in (WebSub's publish), so that subscribers hear of it at once. */
@ApplicationScoped
public class HubJob implements Job {

    static final String NAME = "websub";

    @Inject
    HubTopics topics;

    @Inject
    HubAddress hub;

    @Inject
    Event<FeedsChanged> changed;

    @Inject
    GuardedHttp http;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var feeds = topics.of(UUID.fromString(key));
        if (hub.isOwn()) {
            changed.fire(new FeedsChanged(feeds));
        } else if (settings.webSubHub() != null && !feeds.isEmpty()) {
            tell(feeds);
        }
        return Optional.empty();
    }

    private void tell(List<String> feeds) {
        var body = feeds.stream()
                .map(feed -> "&hub.url=" + URLEncoder.encode(settings.baseUrl() + feed, StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "hub.mode=publish", ""));
        try {
            var request = http.request(Objects.requireNonNull(settings.webSubHub()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body));
            var reply = http.send(request);
            if (!reply.isSuccess()) {
                throw new IOException("The hub answered " + reply.status());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The hub could not be told", e);
        }
    }
}

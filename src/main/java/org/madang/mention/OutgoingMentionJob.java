package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.GuardedReading;
import org.madang.shared.net.OutboundRefusedException;
import org.madang.shared.net.Reply;

/** Tells one page that a post of ours names it, if it wants to be told: Webmention, section 3.1. */
@ApplicationScoped
public class OutgoingMentionJob implements Job {

    static final String NAME = "webmention";

    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";
    private static final int MOST_ATTEMPTS = 6;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int GROWTH = 5;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    @Inject
    OutgoingMentionService mentions;

    @Inject
    GuardedReading reading;

    @Inject
    GuardedHttp http;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return mentions.find(UUID.fromString(key)).flatMap(this::tell);
    }

    private Optional<Instant> tell(OutgoingMention mention) {
        try {
            var endpoint = endpoint(mention.target());
            if (endpoint.isEmpty()) {
                mentions.unwanted(mention.id());
                return Optional.empty();
            }
            return judge(
                    mention,
                    http.send(http.request(endpoint.get())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form(mention)))));
        } catch (OutboundRefusedException | IllegalArgumentException e) {
            mentions.giveUp(mention.id(), "forbidden-address");
            return Optional.empty();
        } catch (IOException e) {
            return later(mention, "unreachable");
        }
    }

    private Optional<URI> endpoint(URI page) throws IOException {
        var found = reading.get(page, ACCEPT, GuardedReading.MOST_OF_A_PAGE);
        var headers = found.reply().headers();
        boolean html = headers.firstValue("Content-Type").orElse("text/html").contains("html");
        return EndpointDiscovery.find(
                found.address(), headers.allValues("Link"), html ? found.reply().text() : "");
    }

    private String form(OutgoingMention mention) {
        return "source=" + encoded(settings.baseUrl() + "/posts/" + mention.post()) + "&target="
                + encoded(mention.target().toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Optional<Instant> judge(OutgoingMention mention, Reply reply) {
        if (reply.isSuccess()) {
            mentions.sent(mention.id());
            return Optional.empty();
        }
        if (reply.status() == TOO_MANY || reply.status() >= SERVER_ERROR) {
            return later(mention, "server-error");
        }
        mentions.giveUp(mention.id(), "refused");
        return Optional.empty();
    }

    private Optional<Instant> later(OutgoingMention mention, String code) {
        mentions.fail(mention.id(), code);
        if (mention.attempts() + 1 >= MOST_ATTEMPTS) {
            mentions.giveUp(mention.id(), code);
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(PAUSE.multipliedBy((long) Math.pow(GROWTH, mention.attempts()))));
    }
}

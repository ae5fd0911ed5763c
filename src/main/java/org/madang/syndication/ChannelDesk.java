package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.post.Post;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.ConnectionService;
import org.madang.syndication.connection.Need;

/** What an admin does with the networks: connects them, looks how they are, and tries what would be sent. */
@ApplicationScoped
@Transactional
public class ChannelDesk {

    private static final Duration LOOK_BACK = Duration.ofDays(7);

    /**
     * A network as an admin sees it.
     *
     * @param host where its account is; null if an admin did not connect it
     * @param delivered how many arrived in the last seven days
     * @param failing how many wait for another attempt
     * @param givenUp how many were given up in the last seven days
     */
    public record Line(
            String name,
            boolean configured,
            Set<Need> needs,
            @Nullable String host,
            Ability ability,
            long delivered,
            long failing,
            long givenUp) {}

    @Inject
    Channels channels;

    @Inject
    ConnectionService connections;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All networks that the product knows, in the order of their names. */
    public List<Line> lines() {
        current.require(Action.MANAGE_CHANNELS);
        var figures = deliveries.figures(clock.instant().minus(LOOK_BACK));
        return channels.known().stream()
                .map(channel -> {
                    var counted = figures.getOrDefault(channel.name(), new long[3]);
                    return new Line(
                            channel.name(),
                            channel.isConfigured(),
                            channel.needs(),
                            connections
                                    .find(channel.name())
                                    .map(Connection::host)
                                    .orElse(null),
                            channel.ability(),
                            counted[0],
                            counted[1],
                            counted[2]);
                })
                .toList();
    }

    /** Connects a network that an admin may connect. */
    public void connect(String name, Connection connection) {
        connectable(name);
        connections.connect(name, connection);
    }

    /** Forgets a network's account. */
    public void disconnect(String name) {
        connectable(name);
        connections.disconnect(name);
    }

    private Channel connectable(String name) {
        return channels.known().stream()
                .filter(channel ->
                        channel.name().equals(name) && !channel.needs().isEmpty())
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    /**
     * What would go to a network of a public post, word for word; nothing is sent.
     *
     * @throws DomainException {@code not-found}
     */
    public String preview(String name, long number) {
        current.require(Action.MANAGE_CHANNELS);
        var channel =
                channels.known().stream().filter(c -> c.name().equals(name)).findFirst();
        var post = contents.find(Kind.POST, number).filter(c -> c.isPublic()).map(Post.class::cast);
        if (channel.isEmpty() || post.isEmpty()) {
            throw DomainException.notFound();
        }
        return channel.get().preview(OutgoingPost.of(post.get(), settings.baseUrl() + "/posts/" + number));
    }
}

package org.madang.syndication.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.secret.Vault;

/** Keeps the accounts on networks. */
@ApplicationScoped
@Transactional
public class ConnectionService {

    private static final String PURPOSE = "channel-connection";
    private static final int LONGEST = 500;

    @Inject
    ConnectionRepository connections;

    @Inject
    CurrentPerson current;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** The account on a network; empty if it is not connected, or the operator's key is missing. */
    public Optional<Connection> find(String channel) {
        return vault.isOpen() ? connections.find(channel).map(bytes -> open(channel, bytes)) : Optional.empty();
    }

    private Connection open(String channel, byte[] bytes) {
        var text = new String(vault.open(PURPOSE, channel, bytes), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new Connection(json.getString("address"), json.getString("account"), json.getString("secret"));
        }
    }

    /**
     * Connects a network, or gives it another account.
     *
     * @throws DomainException {@code web-address} for the field {@code address}
     */
    public void connect(String channel, Connection connection) {
        current.require(Action.MANAGE_CHANNELS);
        check(connection);
        keep(channel, connection);
    }

    /** The network gave another secret in place of ours. Called by a job, without anybody signed in. */
    void renew(String channel, String secret) {
        find(channel).ifPresent(known -> keep(channel, new Connection(known.address(), known.account(), secret)));
    }

    private void keep(String channel, Connection connection) {
        var json = Json.createObjectBuilder()
                .add("address", connection.address().strip().replaceAll("/+$", ""))
                .add("account", connection.account().strip())
                .add("secret", connection.secret().strip())
                .build();
        connections.keep(channel, sealed(channel, json), clock.instant());
    }

    private byte[] sealed(String channel, JsonObject json) {
        return vault.seal(PURPOSE, channel, json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void check(Connection connection) {
        try {
            var address = URI.create(connection.address().strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && connection.address().length() <= LONGEST) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("address", "web-address");
        }
        throw DomainException.invalid("address", "web-address");
    }

    /** Forgets the account on a network. */
    public void disconnect(String channel) {
        current.require(Action.MANAGE_CHANNELS);
        connections.remove(channel);
    }
}

package org.madang.syndication.connection;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;

/** What the channels share whose account an admin connects. Their names and needs never change. */
public abstract class ConnectedChannel implements Channel {

    private final String name;
    private final Set<Need> needs;

    @Inject
    @Nullable
    ConnectedCalls calls;

    /** @param needs what an admin has to enter to connect it */
    protected ConnectedChannel(String name, Need... needs) {
        this.name = name;
        this.needs = Set.of(needs);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isConfigured() {
        return calls().isConnected(name);
    }

    @Override
    public Set<Need> needs() {
        return needs;
    }

    @Override
    public boolean announces() {
        return true;
    }

    /** Empty for networks that cannot be asked, and for those where a second attempt writes the same again. */
    @Override
    public Optional<Receipt> find(OutgoingPost post) throws TemporaryFailure {
        return Optional.empty();
    }

    protected ConnectedCalls calls() {
        return Objects.requireNonNull(calls);
    }

    /** @throws PermanentFailure if the network is not connected */
    protected Connection account() {
        return calls().account(name);
    }
}

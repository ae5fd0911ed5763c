package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says a few words in the city's own name on every network that can. */
@ApplicationScoped
public class Announcements {

    @Inject
    Channels channels;

    /** Names of the networks that are set up and can. */
    public List<String> channels() {
        return channels.names().stream()
                .filter(name -> channels.find(name).filter(Channel::announces).isPresent())
                .toList();
    }

    /**
     * Says something on a network; the same key never twice where the network remembers keys.
     *
     * @throws TemporaryFailure if a later attempt may succeed
     * @throws PermanentFailure if it makes no sense to try again
     */
    public void say(String channel, String words, String idempotencyKey) throws TemporaryFailure {
        var found = channels.find(channel).orElseThrow(() -> new PermanentFailure("not-configured", null));
        found.announce(words, idempotencyKey);
    }
}

package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;

/** What staff do about our server of the fediverse. */
@ApplicationScoped
@Transactional
public class FederationService {

    @Inject
    OutboxService outbox;

    @Inject
    ActorService actors;

    @Inject
    Inbox inbox;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPerson current;

    /** Whether there is one: it needs the operator's key. */
    public boolean isOpen() {
        return actors.isOpen();
    }

    public long followersOfTheCity() {
        return actors.followers(LocalActor.CITY);
    }

    /** How often a post was liked and shared on other servers; no vote here knows of it. */
    public Reactions reactions(long post) {
        return contents.find(Kind.POST, post)
                .map(text -> actors.reactions(text.getId()))
                .orElse(new Reactions(0, 0));
    }

    /** What other servers sent since this node started, by what became of it. */
    public Map<String, Long> received() {
        current.require(Action.MANAGE_CHANNELS);
        return inbox.counts();
    }

    /** Gives the city or a writer a new key, and tells their followers. */
    public void rotateKey(String actor) {
        current.require(Action.MANAGE_CHANNELS);
        outbox.rotateKey(actor);
    }
}

package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.madang.syndication.Ability;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;

/** Our own server of the fediverse: a post goes to whoever follows its writer or the city. */
@ApplicationScoped
public class ActivityPubChannel implements Channel {

    @Inject
    OutboxService outbox;

    @Inject
    ActorService actors;

    @Inject
    Places places;

    @Override
    public String name() {
        return "activitypub";
    }

    @Override
    public boolean isConfigured() {
        return actors.isOpen();
    }

    @Override
    public Ability ability() {
        return Ability.withoutEnd().withPictures(4).withEdits().withReplies();
    }

    @Override
    public String preview(OutgoingPost post) {
        return post.title() + "\n\n" + post.summary() + "\n\n" + post.link();
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) {
        outbox.publish(post.number());
        return receipt(post.number());
    }

    @Override
    public Optional<Receipt> find(OutgoingPost post) {
        return outbox.published(post.number()).map(address -> receipt(post.number()));
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) {
        outbox.change(post.number());
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) {
        outbox.takeBack(post.number());
    }

    @Override
    public boolean announces() {
        return true;
    }

    @Override
    public void announce(String words, String idempotencyKey) {
        outbox.announce(words, idempotencyKey);
    }

    private Receipt receipt(long number) {
        return new Receipt(places.post(number), places.page(number));
    }
}

package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.ContentRepository;
import org.madang.syndication.reply.ForeignReplyService;
import org.madang.syndication.reply.IncomingReply;

/** The short transactions around reading a page that is said to name us; the reading itself is in none. */
@ApplicationScoped
@Transactional
class MentionSteps {

    @Inject
    MentionRepository mentions;

    @Inject
    ContentRepository contents;

    @Inject
    ForeignReplyService replies;

    @Inject
    Clock clock;

    Optional<ReceivedMention> find(UUID id) {
        return mentions.find(id);
    }

    /** The page names the text: what it says is held back, or what it said before is changed. */
    void names(ReceivedMention mention, NamingPage.Passage said) {
        var network = mention.protocol().network();
        var place = contents.find(mention.content()).map(replies::threadOf);
        if (place.isEmpty()) {
            return;
        }
        var sender = new IncomingReply.Sender(
                mention.site(), said.author(), mention.source().getHost());
        var reply = new IncomingReply(
                network,
                mention.remoteId(),
                place.get(),
                sender,
                mention.source().toString(),
                said.html());
        if (!replies.receive(reply)) {
            replies.change(network, mention.remoteId(), mention.site(), said.html());
        }
        mentions.checked(mention.id(), MentionStatus.TAKEN, "", clock.instant());
    }

    /** The page is gone or does not name the text: nothing of what it said stays. */
    void doesNotName(ReceivedMention mention, String code) {
        replies.takeBack(mention.protocol().network(), mention.remoteId(), mention.site());
        mentions.checked(mention.id(), MentionStatus.REFUSED, code, clock.instant());
    }

    /** The page must not or cannot be read. */
    void cannotBeRead(ReceivedMention mention, String code) {
        mentions.missed(mention.id(), code, clock.instant());
    }
}

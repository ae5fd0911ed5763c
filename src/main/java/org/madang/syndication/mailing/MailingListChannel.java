package org.madang.syndication.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.madang.shared.Texts;
import org.madang.syndication.Ability;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;

/** Posts by mail: a row for each subscriber in one transaction, sent by the jobs that send all mail. */
@ApplicationScoped
public class MailingListChannel implements Channel {

    @Inject
    MailingListService list;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isConfigured() {
        return list.isOn();
    }

    @Override
    public Ability ability() {
        return Ability.withoutEnd().forGood();
    }

    @Override
    public String preview(OutgoingPost post) {
        var parameters = parameters(post);
        return Texts.of(Locale.KOREAN, "mail.list-post.subject", parameters) + "\n\n"
                + Texts.of(Locale.KOREAN, "mail.list-post.body", parameters);
    }

    private static Map<String, String> parameters(OutgoingPost post) {
        return Map.of("title", post.title(), "summary", post.summary(), "link", post.link(), "leave", "…");
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) {
        list.send(idempotencyKey, "list-post", parameters(post));
        return new Receipt(idempotencyKey, null);
    }

    /** The key is remembered: a second attempt sends nothing. */
    @Override
    public Optional<Receipt> find(OutgoingPost post) {
        return Optional.empty();
    }

    @Override
    public boolean announces() {
        return true;
    }

    @Override
    public void announce(String words, String idempotencyKey) {
        list.send(idempotencyKey, "list-alert", Map.of("words", words, "leave", "…"));
    }
}

package org.madang.syndication.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import org.madang.syndication.Ability;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Need;

/** A room on Slack. What a hook said stays: it cannot be changed or taken away. */
@ApplicationScoped
public class SlackChannel extends ConnectedChannel {

    private static final String NAME = "slack";
    private static final int LONGEST = 3000;

    public SlackChannel() {
        super(NAME, Need.ADDRESS);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(LONGEST).forGood();
    }

    @Override
    public String preview(OutgoingPost post) {
        return escaped(Graphemes.words(post, LONGEST));
    }

    /** What would be markup or a call to everybody is words. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        say(preview(post));
        return new Receipt(idempotencyKey, null);
    }

    private void say(String text) throws TemporaryFailure {
        calls().send(
                        "POST",
                        calls().request(account().address()),
                        Json.createObjectBuilder().add("text", text).build());
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say(escaped(Graphemes.cut(words, LONGEST)));
    }
}

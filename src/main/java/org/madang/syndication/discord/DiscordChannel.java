package org.madang.syndication.discord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.madang.syndication.Ability;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Need;

/** A room on Discord. It forgets what it got: after a crash in the wrong moment a post may stand there twice. */
@ApplicationScoped
public class DiscordChannel extends ConnectedChannel {

    private static final String NAME = "discord";
    private static final int LONGEST = 2000;

    public DiscordChannel() {
        super(NAME, Need.ADDRESS);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(LONGEST).withEdits();
    }

    @Override
    public String preview(OutgoingPost post) {
        return Graphemes.words(post, LONGEST);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        return new Receipt(say(preview(post)), null);
    }

    private String say(String words) throws TemporaryFailure {
        var hook = account().address();
        var said = ConnectedCalls.json(calls().send("POST", calls().request(hook + "?wait=true"), message(words)));
        var id = said.getString("id", "");
        if (!id.matches("[0-9]{1,30}")) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return id;
    }

    /** Nobody is called, whatever the words say. */
    private static JsonObject message(String words) {
        return Json.createObjectBuilder()
                .add("content", words)
                .add("allowed_mentions", Json.createObjectBuilder().add("parse", Json.createArrayBuilder()))
                .build();
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().send("PATCH", calls().request(place(remoteId)), message(preview(post)));
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().delete(calls().request(place(remoteId)));
    }

    private String place(String remoteId) {
        return account().address() + "/messages/" + remoteId;
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say(Graphemes.cut(words, LONGEST));
    }
}

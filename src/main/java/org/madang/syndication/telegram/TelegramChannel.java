package org.madang.syndication.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Ability;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.Need;

/** A channel on Telegram, in which a bot of the city may write. */
@ApplicationScoped
public class TelegramChannel extends ConnectedChannel {

    private static final String NAME = "telegram";
    private static final int LONGEST = 4096;

    /** Characters as people see them may be several of Telegram's: so many are surely not too many. */
    private static final int SAFE = 2000;

    public TelegramChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(LONGEST).withEdits();
    }

    @Override
    public String preview(OutgoingPost post) {
        return Graphemes.words(post, SAFE);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var account = account();
        var id = say(account, preview(post));
        return new Receipt(String.valueOf(id), page(account, id));
    }

    private int say(Connection account, String text) throws TemporaryFailure {
        var answer = call(account, "sendMessage", Json.createObjectBuilder().add("text", text));
        var message = answer.getJsonObject("result");
        if (message == null || message.getInt("message_id", 0) == 0) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return message.getInt("message_id");
    }

    /** Public channels have pages; null for others. */
    private static @Nullable String page(Connection account, int id) {
        return account.account().matches("@[A-Za-z0-9_]{4,40}")
                ? "https://t.me/" + account.account().substring(1) + "/" + id
                : null;
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        call(account(), "editMessageText", message(remoteId).add("text", preview(post)));
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        call(account(), "deleteMessage", message(remoteId));
    }

    private static JsonObjectBuilder message(String remoteId) {
        return Json.createObjectBuilder().add("message_id", Long.parseLong(remoteId));
    }

    private JsonObject call(Connection account, String method, JsonObjectBuilder body) throws TemporaryFailure {
        var request = calls().request(account.address() + "/bot" + account.secret() + "/" + method);
        return ConnectedCalls.json(calls().send(
                        "POST", request, body.add("chat_id", account.account()).build()));
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say(account(), Graphemes.cut(words, SAFE));
    }
}

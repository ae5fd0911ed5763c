package org.madang.syndication.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.syndication.Ability;
import org.madang.syndication.Answer;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.LinkSearch;
import org.madang.syndication.connection.Need;

/** An account on Threads. A post is made first and published then; what was only made is seen by nobody. */
@ApplicationScoped
public class ThreadsChannel extends ConnectedChannel {

    private static final String NAME = "threads";

    @Inject
    @Nullable
    Settings settings;

    public ThreadsChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(ThreadsText.MOST).withPictures(1).withReplies();
    }

    @Override
    public String preview(OutgoingPost post) {
        return ThreadsText.of(post);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        Map<String, String> fields = new HashMap<>(Map.of("media_type", "TEXT", "text", preview(post)));
        if (post.picture() != null && settings != null) {
            fields.put("media_type", "IMAGE"); // the network fetches the picture itself
            fields.put("image_url", settings.baseUrl() + post.picture());
        }
        var id = publish(fields);
        return new Receipt(id, page(id));
    }

    private String publish(Map<String, String> fields) throws TemporaryFailure {
        var place = "/" + account().account();
        var made = id(call(place + "/threads", fields));
        return id(call(place + "/threads_publish", Map.of("creation_id", made)));
    }

    private JsonObject call(String path, Map<String, String> fields) throws TemporaryFailure {
        return ConnectedCalls.json(calls().send(request(path), fields));
    }

    private HttpRequest.Builder request(String path) {
        var account = account();
        return calls().request(account.address() + path).header("Authorization", "Bearer " + account.secret());
    }

    private JsonObject read(String path) throws TemporaryFailure {
        return ConnectedCalls.json(calls().send(request(path)));
    }

    private static String id(JsonObject answer) throws TemporaryFailure {
        var id = answer.getString("id", "");
        if (!id.matches("[0-9]{1,40}")) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return id;
    }

    private @Nullable String page(String id) throws TemporaryFailure {
        return web(read("/" + id + "?fields=permalink").getString("permalink", ""));
    }

    private static @Nullable String web(String address) {
        return address.matches("https?://\\S{1,500}") ? address : null;
    }

    @Override
    public Optional<Receipt> find(OutgoingPost post) throws TemporaryFailure {
        var newest = read("/" + account().account() + "/threads?fields=id,text,permalink&limit=50");
        var found = LinkSearch.find(newest, "text", post.link());
        return found.isPresent()
                ? Optional.of(new Receipt(id(found.get()), web(found.get().getString("permalink", ""))))
                : Optional.empty();
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().delete(request("/" + remoteId));
    }

    @Override
    public Optional<List<Answer>> answers(String remoteId) throws TemporaryFailure {
        var answers = read("/" + remoteId + "/conversation?fields=id,text,username,permalink&limit=100");
        return Optional.of(LinkSearch.data(answers).stream()
                .flatMap(reply -> answer(reply).stream())
                .toList());
    }

    private Optional<Answer> answer(JsonObject reply) {
        var url = web(reply.getString("permalink", ""));
        var name = reply.getString("username", "");
        return url == null || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(
                        reply.getString("id", ""),
                        name,
                        name,
                        "@" + name,
                        url,
                        "<p>" + Entities.escape(reply.getString("text", "")) + "</p>"));
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        publish(Map.of("media_type", "TEXT", "text", ThreadsText.cut(words, ThreadsText.MOST)));
    }
}

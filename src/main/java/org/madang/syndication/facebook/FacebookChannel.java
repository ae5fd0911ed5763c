package org.madang.syndication.facebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.madang.shared.net.MultipartForm;
import org.madang.syndication.Ability;
import org.madang.syndication.Answer;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.LinkSearch;
import org.madang.syndication.connection.Need;

/** A page on Facebook, by its number and a token of the page. Before a second attempt its newest posts are looked through. */
@ApplicationScoped
public class FacebookChannel extends ConnectedChannel {

    private static final String NAME = "facebook";
    private static final int LONGEST = 63_206;

    @Inject
    @Nullable
    Pictures pictures;

    public FacebookChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(LONGEST).withPictures(1).withEdits().withReplies();
    }

    @Override
    public String preview(OutgoingPost post) {
        return Graphemes.words(post, LONGEST);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var picture = pictures == null ? null : pictures.of(post).orElse(null);
        var place = "/" + account().account();
        if (picture == null) {
            return receipt(say(place + "/feed", Map.of("message", preview(post), "link", post.link())));
        }
        var form = new MultipartForm()
                .field("caption", preview(post))
                .file("source", picture.fileName(), picture.mediaType(), picture.bytes());
        var request = request(place + "/photos").header("Content-Type", form.contentType());
        var said = ConnectedCalls.json(calls().send(request.POST(BodyPublishers.ofByteArray(form.bytes()))));
        return receipt(said.getString("post_id", said.getString("id", "")));
    }

    private String say(String path, Map<String, String> fields) throws TemporaryFailure {
        return ConnectedCalls.json(calls().send(request(path), fields)).getString("id", "");
    }

    private HttpRequest.Builder request(String path) {
        var account = account();
        return calls().request(account.address() + path).header("Authorization", "Bearer " + account.secret());
    }

    private static Receipt receipt(String id) throws TemporaryFailure {
        if (!id.matches("[0-9_]{1,60}")) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return new Receipt(id, "https://www.facebook.com/" + id);
    }

    @Override
    public Optional<Receipt> find(OutgoingPost post) throws TemporaryFailure {
        var path = "/" + account().account() + "/posts?fields=id,message&limit=50";
        var found = LinkSearch.find(ConnectedCalls.json(calls().send(request(path))), "message", post.link());
        return found.isPresent() ? Optional.of(receipt(found.get().getString("id", ""))) : Optional.empty();
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().send(request("/" + remoteId), Map.of("message", preview(post)));
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().delete(request("/" + remoteId));
    }

    @Override
    public Optional<List<Answer>> answers(String remoteId) throws TemporaryFailure {
        var path = "/" + remoteId + "/comments?fields=id,message,from,permalink_url&limit=100";
        return Optional.of(LinkSearch.data(ConnectedCalls.json(calls().send(request(path)))).stream()
                .flatMap(comment -> answer(comment).stream())
                .toList());
    }

    /** Who does not let the page know their name is not brought back. */
    private static Optional<Answer> answer(JsonObject comment) {
        var from = comment.get("from") instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
        var url = comment.getString("permalink_url", "");
        var author = from.getString("id", "");
        return author.isEmpty() || !url.matches("https?://\\S{1,500}")
                ? Optional.empty()
                : Optional.of(new Answer(
                        comment.getString("id", ""),
                        author,
                        from.getString("name", ""),
                        from.getString("name", ""),
                        url,
                        "<p>" + Entities.escape(comment.getString("message", "")) + "</p>"));
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say("/" + account().account() + "/feed", Map.of("message", Graphemes.cut(words, LONGEST)));
    }
}

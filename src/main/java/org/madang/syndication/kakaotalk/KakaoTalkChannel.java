package org.madang.syndication.kakaotalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.Texts;
import org.madang.syndication.Ability;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Need;

/**
 * Messages in KakaoTalk, to the account itself or to up to five friends who agreed, named by their UUIDs. What was said
 * stays. The secret holds the key of the program and a refresh token; each message begins with a fresh access token.
 */
@ApplicationScoped
public class KakaoTalkChannel extends ConnectedChannel {

    private static final String NAME = "kakaotalk";
    private static final int LONGEST = 200;
    private static final int MOST_FRIENDS = 5;

    @Inject
    @Nullable
    Settings settings;

    public KakaoTalkChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(LONGEST).forGood().withPictures(1);
    }

    @Override
    public String preview(OutgoingPost post) {
        var summary = post.summary().isBlank() ? "" : "\n\n" + post.summary();
        return Graphemes.cut(post.title() + summary, LONGEST);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        say(post.picture() == null ? words(preview(post), post.link()) : card(post));
        return new Receipt(idempotencyKey, null);
    }

    private static JsonObject words(String text, String link) {
        return Json.createObjectBuilder()
                .add("object_type", "text")
                .add("text", text)
                .add("link", link(link))
                .add("button_title", Texts.of(Locale.KOREAN, "syndication.read_on"))
                .build();
    }

    private JsonObject card(OutgoingPost post) {
        return Json.createObjectBuilder()
                .add("object_type", "feed")
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("title", Graphemes.cut(post.title(), LONGEST))
                                .add("description", Graphemes.cut(post.summary(), LONGEST))
                                .add("image_url", (settings == null ? "" : settings.baseUrl()) + post.picture())
                                .add("link", link(post.link())))
                .add("button_title", Texts.of(Locale.KOREAN, "syndication.read_on"))
                .build();
    }

    private static JsonObjectBuilder link(String link) {
        return Json.createObjectBuilder().add("web_url", link).add("mobile_web_url", link);
    }

    private void say(JsonObject template) throws TemporaryFailure {
        var account = account();
        Map<String, String> fields = new HashMap<>(Map.of("template_object", template.toString()));
        var path = "/v2/api/talk/memo/default/send";
        if (!account.account().isBlank()) {
            path = "/v1/api/talk/friends/message/default/send";
            fields.put("receiver_uuids", friends(account.account()).build().toString());
        }
        var request = calls().request(account.address() + path).header("Authorization", "Bearer " + token());
        calls().send(request, fields);
    }

    private static JsonArrayBuilder friends(String account) {
        var friends = Json.createArrayBuilder();
        Arrays.stream(account.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .limit(MOST_FRIENDS)
                .forEach(friends::add);
        return friends;
    }

    /** Access tokens live for hours, and the refresh token is replaced in its last month. */
    private String token() throws TemporaryFailure {
        var parts = account().secret().split("\\s+");
        if (parts.length != 2) {
            throw new PermanentFailure("unauthorized", null);
        }
        var fields = Map.of("grant_type", "refresh_token", "client_id", parts[0], "refresh_token", parts[1]);
        var answer = ConnectedCalls.json(
                calls().send(calls().request(tokens(account().address())), fields));
        var renewed = answer.getString("refresh_token", "");
        if (!renewed.isEmpty()) {
            calls().renew(NAME, parts[0] + " " + renewed);
        }
        return answer.getString("access_token", "");
    }

    /** Messages go to {@code kapi.kakao.com}, tokens come from {@code kauth.kakao.com}. */
    private static String tokens(String address) {
        return address.replace("://kapi.", "://kauth.") + "/oauth/token";
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say(words(Graphemes.cut(words, LONGEST), settings == null ? "" : settings.baseUrl() + "/alerts"));
    }
}

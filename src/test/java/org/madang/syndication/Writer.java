package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.function.Predicate;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;

/** Somebody who just signed up and publishes posts to networks, over the API. */
final class Writer {

    private static final String PASSWORD = "느티천을 걷는 아침";

    private final ApiCaller api;

    private Writer(ApiCaller api) {
        this.api = api;
    }

    static Writer signUp(Madang madang, String handle) {
        var visitor = ApiCaller.at(madang);
        var account = visitor.post(
                "/accounts",
                json(
                        "{'handle':'%s','displayName':'새 기자','email':'%s@example.org','password':'%s',"
                                + "'consents':['TERMS','PRIVACY']}",
                        handle, handle, PASSWORD));
        assertThat(account.status()).as(account.toString()).isEqualTo(201);
        return signIn(madang, handle);
    }

    static Writer signIn(Madang madang, String handle) {
        var visitor = ApiCaller.at(madang);
        return new Writer(visitor.with("Authorization", "Bearer " + visitor.token(handle, PASSWORD)));
    }

    ApiCaller api() {
        return api;
    }

    /** The number of a new post that is on its way to Mastodon. */
    int publish(String title, String licence) {
        return publish(title, licence, "mastodon");
    }

    /** The same for another network. */
    int publish(String title, String licence, String channel) {
        var draft = api.post(
                "/posts",
                json("{'title':'%s','body':'느티천 **산책로**를 걸었다.','topic':'culture','licence':'%s'}", title, licence));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        int number = draft.number("number");
        var published = api.put("/posts/" + number + "/publication", json("{'channels':['%s']}", channel));
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        return number;
    }

    JsonObject delivery(int post) {
        var list = api.get("/posts/" + post + "/deliveries");
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return list.json().getJsonArray("items").getJsonObject(0);
    }

    /** The delivery once it is as wanted. */
    JsonObject await(int post, Duration atMost, Predicate<JsonObject> wanted) {
        Await.until(atMost, () -> wanted.test(delivery(post)));
        var delivery = delivery(post);
        assertThat(wanted.test(delivery)).as(delivery.toString()).isTrue();
        return delivery;
    }
}

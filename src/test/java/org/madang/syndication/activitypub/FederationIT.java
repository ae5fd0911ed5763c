package org.madang.syndication.activitypub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.Signatures;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.Visitor;

/** Our server of the fediverse against a small one that keeps the rules, or breaks them. */
@ExtendWith(RunningMadang.class)
class FederationIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static Madang madang;
    private static Visitor visitor;
    private static Peer peer;
    private static String base;

    @BeforeAll
    static void begin(Madang running) throws IOException {
        madang = running;
        visitor = running.visitor();
        base = running.address().toString();
        peer = new Peer(Madang.peer(0));
    }

    @AfterAll
    static void end() {
        peer.close();
    }

    private static JsonObject document(String address) {
        var answer = visitor.get(address.substring(base.length()), "Accept", "application/activity+json");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonObject actorOf(String handle) {
        var found = document(base + "/.well-known/webfinger?resource=acct:" + handle + "@"
                + URI.create(base).getRawAuthority());
        return document(found.getJsonArray("links").getJsonObject(0).getString("href"));
    }

    @Test
    void writersAndTheCityAreFound() {
        assertThat(actorOf("city").getString("type")).isEqualTo("Organization");
        var writer = actorOf("writer1");
        assertThat(writer.getString("preferredUsername")).isEqualTo("writer1");
        assertThat(Keys.read(writer.getJsonObject("publicKey").getString("publicKeyPem")))
                .isPresent();
        assertThat(document(base + "/writers/writer1").getString("id")).isEqualTo(writer.getString("id"));
        assertThat(document(base + "/posts/1").getString("type")).isEqualTo("Article");
        assertThat(visitor.get("/.well-known/webfinger?resource=acct:nobody@"
                                + URI.create(base).getRawAuthority())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/.well-known/nodeinfo").body()).contains("/nodeinfo/2.1");
        assertThat(visitor.get("/nodeinfo/2.1").body()).contains("\"madang\"", "activitypub");
        assertThat(visitor.get("/ap/posts/99999999").statusCode()).isEqualTo(404);
    }

    @Test
    void aFollowerReadsThePostItsChangeAndItsEnd() {
        var writer = ApiCaller.at(madang).as("writer2");
        var actor = actorOf("writer2");
        var inbox = URI.create(actor.getString("inbox"));
        assertThat(peer.send(
                        Dialect.DRAFT, inbox, peer.act("follow-1", "Follow").add("object", actor.getString("id"))))
                .isEqualTo(202);
        assertThat(Await.until(SOON, () -> peer.received("Accept").size() == 1)).isTrue();

        int post = writer.post(
                        "/posts",
                        json("{'title':'마당을 따르는 이웃에게','body':'함께 **읽는** 글','topic':'culture',"
                                + "'licence':'CC-BY-4.0'}"))
                .number("number");
        writer.put("/posts/" + post + "/publication", json("{'channels':['activitypub']}"));

        assertThat(Await.until(SOON, () -> peer.received("Create").size() == 1)).isTrue();
        var article = peer.received("Create").get(0).getJsonObject("object");
        assertThat(article.getString("summary")).isEqualTo("마당을 따르는 이웃에게");
        assertThat(article.getString("content")).contains("<strong>읽는</strong>", base + "/posts/" + post);
        assertThat(article.containsKey("name")).isFalse();
        isSignedBy(actor);

        var read = writer.get("/posts/" + post);
        var changed = writer.patch("/posts/" + post, read.header("ETag"), json("{'body':'함께 고쳐 읽는 글'}"));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(Await.until(SOON, () -> peer.received("Update").size() == 1)).isTrue();
        assertThat(peer.received("Update").get(0).getJsonObject("object").getString("content"))
                .contains("고쳐");

        PageVisitor.as(madang, "writer2")
                .send("/posts/" + post + "/withdraw", "withdraw", Map.of("why", "CHANGED_MIND"));
        assertThat(Await.until(SOON, () -> peer.received("Delete").size() == 1)).isTrue();
        assertThat(visitor.get("/ap/posts/" + post).statusCode()).isEqualTo(410);
    }

    private static void isSignedBy(JsonObject actor) {
        var sent = peer.received.stream()
                .filter(m -> new String(m.body(), StandardCharsets.UTF_8).contains("\"Create\""))
                .findFirst()
                .orElseThrow();
        var key = Keys.read(actor.getJsonObject("publicKey").getString("publicKeyPem"))
                .orElseThrow();
        assertThatCode(() -> assertThat(Signatures.holds(Signatures.read(sent, Instant.now()), key))
                        .isTrue())
                .doesNotThrowAnyException();
    }

    @Test
    void anAnswerWaitsIsShownAndGoesWhenItsWriterDeletesIt() {
        var inbox = URI.create(base + "/ap/inbox");
        var html = "<p>좋은 글이에요 <script>alert(1)</script><a href=\"javascript:alert(2)\">여기</a></p>";
        var note = peer.note("reply-1", base + "/ap/posts/1", html).build();
        assertThat(peer.send(
                        Dialect.STANDARD, inbox, peer.act("create-1", "Create").add("object", note)))
                .isEqualTo(202);

        assertThat(visitor.get("/posts/1?sort=newest").body()).doesNotContain("좋은 글이에요");
        var staff = PageVisitor.as(madang, "staff.parks");
        var desk = staff.get("/desk/replies").body();
        assertThat(desk)
                .contains("좋은 글이에요", "하늘 &lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<script>alert", "javascript:alert");
        var show = desk.substring(desk.indexOf("좋은 글이에요")).replaceAll("(?s).*?\"(rows:[0-9]+:show)\".*", "$1");
        staff.send("/desk/replies", show, Map.of());

        assertThat(visitor.get("/posts/1?sort=newest").body()).contains("좋은 글이에요", "@sky@127.0.0.1:");
        var gone = peer.act("delete-1", "Delete").add("object", note.getString("id"));
        assertThat(peer.send(Dialect.DRAFT, inbox, gone)).isEqualTo(202);
        assertThat(visitor.get("/posts/1?sort=newest").body()).doesNotContain("좋은 글이에요");
    }

    @Test
    void whatIsForgedStaleReplayedOrTooLargeIsRefused() {
        var inbox = URI.create(base + "/ap/inbox");
        var body = peer.act("like-1", "Like")
                .add("object", base + "/ap/posts/1")
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        var now = Instant.now();
        var good = peer.signed(Dialect.DRAFT, inbox, body, now);

        assertThat(Peer.post(inbox, body, Map.of())).isEqualTo(401);
        assertThat(Peer.post(inbox, "{\"actor\":\"http://x.example/\"}".getBytes(StandardCharsets.UTF_8), good))
                .isEqualTo(401);
        assertThat(Peer.post(inbox, body, peer.signed(Dialect.DRAFT, inbox, body, now.minus(Duration.ofHours(3)))))
                .isEqualTo(401);
        assertThat(Peer.post(inbox, body, good)).isEqualTo(202);
        assertThat(Peer.post(inbox, body, good)).isEqualTo(401);
        for (var unreadable :
                List.of("not json", "[".repeat(100_000), "{\"actor\":7}", "{\"a\":" + "[1,".repeat(50_000))) {
            var bytes = unreadable.getBytes(StandardCharsets.UTF_8);
            assertThat(Peer.post(inbox, bytes, peer.signed(Dialect.STANDARD, inbox, bytes, Instant.now())))
                    .as(unreadable.substring(0, 8))
                    .isEqualTo(400);
        }
        assertThat(Peer.post(inbox, new byte[300_000], good)).isEqualTo(413);
        for (var far : List.of(Duration.ofHours(-3), Duration.ofHours(3), Duration.ofDays(3650))) {
            var headers = peer.signed(Dialect.STANDARD, inbox, body, now.plus(far));
            assertThat(Peer.post(inbox, body, headers))
                    .as("clock off by " + far)
                    .isEqualTo(401);
        }
        contextsAreNeverFetched(inbox);
        refusedKeys(inbox, body, now);
        anotherKeyOfTheSameName(inbox);
    }

    /** Inner addresses, redirects, and somebody else's key. */
    private static void refusedKeys(URI inbox, byte[] body, Instant now) {
        for (var keyId : new String[] {
            "http://169.254.169.254/key",
            "http://localhost:9990/management",
            "file:///etc/passwd",
            "gopher://x/",
            peer.id().replace("/users/sky", "/moved"),
            peer.id() + "#other"
        }) {
            var headers = peer.signed(Dialect.DRAFT, inbox, body, now, keyId);
            assertThat(Peer.post(inbox, body, headers)).as(keyId).isEqualTo(401);
        }
        var stolen = "{\"type\":\"Like\",\"actor\":\"http://127.0.0.1:1/users/other\",\"object\":\"x\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Peer.post(inbox, stolen, peer.signed(Dialect.DRAFT, inbox, stolen, now)))
                .isEqualTo(403);
    }

    /** A context that leads to itself, or to an inner address, is a word like any other. */
    private static void contextsAreNeverFetched(URI inbox) {
        int before = peer.received.size();
        var loop = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(peer.id().replace("/users/sky", "/inbox/context")))
                .add("id", peer.id() + "/acts/loop")
                .add("type", "Like")
                .add("actor", peer.id())
                .add("object", base + "/ap/posts/3");
        assertThat(peer.send(Dialect.DRAFT, inbox, loop)).isEqualTo(202);
        assertThat(peer.received).hasSize(before);
    }

    @Test
    void aBodyOfAHundredMegabytesIsRefusedBeforeItIsRead() throws IOException {
        var address = URI.create(base);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /ap/inbox HTTP/1.1\r\nHost: " + address.getRawAuthority()
                                    + "\r\nContent-Type: application/activity+json\r\nContent-Length: 104857600\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).matches("HTTP/1.1 4(00|13)"); // whoever of server and inbox sees it first
        }
    }

    @Test
    void aLikeIsTakenBackByItsNameOrAsAWhole() {
        var inbox = URI.create(base + "/ap/inbox");
        var post = base + "/ap/posts/5";
        peer.send(Dialect.DRAFT, inbox, peer.act("like-5", "Like").add("object", post));
        peer.send(Dialect.DRAFT, inbox, peer.act("share-5", "Announce").add("object", post));
        assertThat(document(post).getJsonObject("likes").getInt("totalItems")).isEqualTo(1);
        assertThat(document(post).getJsonObject("shares").getInt("totalItems")).isEqualTo(1);

        peer.send(Dialect.DRAFT, inbox, peer.act("undo-1", "Undo").add("object", peer.act("share-5", "Announce")));
        peer.send(
                Dialect.DRAFT,
                inbox,
                peer.act("undo-2", "Undo")
                        .add("object", peer.act("another-name", "Like").add("object", post)));

        assertThat(document(post).getJsonObject("likes").getInt("totalItems")).isZero();
        assertThat(document(post).getJsonObject("shares").getInt("totalItems")).isZero();
    }

    @Test
    void aProposalIsToldWithWhereItStands() {
        var city = actorOf("city").getString("id");
        var inbox = URI.create(city + "/inbox");
        peer.send(Dialect.DRAFT, inbox, peer.act("follow-city", "Follow").add("object", city));
        var resident = ApiCaller.at(madang).as("resident3");
        int number = resident.post(
                        "/proposals",
                        json("{'title':'느티천에 의자를 놓아요','problem':'쉴 곳이 없어요','solution':'의자를 놓아요','topic':'culture'}"))
                .number("number");
        var submitted = resident.put("/proposals/" + number + "/submission");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);

        assertThat(Await.until(SOON, () -> told("Create", number) != null)).isTrue();
        assertThat(told("Create", number).getString("madang:proposalStatus")).isEqualTo("OPEN");
        assertThat(document(base + "/proposals/" + number).getString("attributedTo"))
                .isEqualTo(city);

        var assigned = ApiCaller.at(madang)
                .as("staff.parks")
                .put("/proposals/" + number + "/assignment", json("{'department':'parks'}"));
        assertThat(assigned.status()).as(assigned.toString()).isEqualTo(200);
        assertThat(Await.until(SOON, () -> told("Update", number) != null)).isTrue();
        assertThat(told("Update", number).getString("madang:proposalStatus")).isEqualTo("UNDER_REVIEW");
        peer.send(Dialect.DRAFT, inbox, peer.act("block-city", "Block").add("object", city));
    }

    @Test
    void aNewKeyTakesOverAtOnce() {
        var before = actorOf("city").getJsonObject("publicKey");

        PageVisitor.as(madang, "admin").send("/admin/channels", "rotate", Map.of());

        var after = actorOf("city").getJsonObject("publicKey");
        assertThat(after.getString("id")).isNotEqualTo(before.getString("id"));
        assertThat(after.getString("publicKeyPem")).isNotEqualTo(before.getString("publicKeyPem"));
    }

    /** What the peer was told last of a proposal by an act of a type; null if nothing. */
    private static JsonObject told(String type, int number) {
        return peer.received(type).stream()
                .map(act -> act.getJsonObject("object"))
                .filter(object -> object.getString("id").equals(base + "/ap/proposals/" + number))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static void anotherKeyOfTheSameName(URI inbox) {
        var before = peer.changeKey(Keys.create());
        assertThat(peer.send(Dialect.DRAFT, inbox, peer.act("like-2", "Like").add("object", base + "/ap/posts/2")))
                .isEqualTo(401);
        peer.changeKey(before);
    }
}

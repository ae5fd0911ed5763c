package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Whatever is sent wrongly to whichever call, the answer is a problem document in the caller's language that names what
 * is wrong: never HTML, never an error of the server.
 */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    /** A call that takes a body: who may make it, and a field of it with the JSON that it should not hold. */
    private record Call(String method, String path, String who, String field, String wrong, String code) {

        Call toDraftsOf(BadInputIT test) {
            return new Call(
                    method,
                    path.replace("{post}", test.post).replace("{proposal}", test.proposal),
                    who,
                    field,
                    wrong,
                    code);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + field;
        }
    }

    static final List<Call> CALLS = List.of(
            new Call("POST", "/accounts", "", "handle", "7", "not-a-text"),
            new Call("POST", "/accounts", "", "consents", "'TERMS'", "not-a-list"),
            new Call("POST", "/tokens", "", "login", "{}", "not-a-text"),
            new Call("POST", "/posts", "writer1", "title", "[]", "not-a-text"),
            new Call("POST", "/posts", "writer1", "tags", "'one'", "not-a-list"),
            new Call("PATCH", "/posts/{post}", "writer1", "body", "true", "not-a-text"),
            new Call("PUT", "/posts/{post}/publication", "writer1", "at", "'tomorrow'", "not-a-moment"),
            new Call("PUT", "/posts/{post}/publication", "writer1", "channels", "{}", "not-a-list"),
            new Call("POST", "/posts/1/comments", "resident1", "body", "1", "not-a-text"),
            new Call("POST", "/posts/1/comments", "resident1", "parent", "'1'", "not-a-number"),
            new Call("POST", "/posts/1/comments", "resident1", "private", "'yes'", "not-a-truth-value"),
            new Call("POST", "/proposals", "resident1", "title", "3", "not-a-text"),
            new Call("POST", "/proposals", "resident1", "location", "[1]", "not-a-text"),
            new Call("PATCH", "/proposals/{proposal}", "resident1", "tags", "[1]", "not-a-list"),
            new Call("POST", "/proposals/2/comments", "resident1", "body", "{}", "not-a-text"),
            new Call("POST", "/comments/1/flags", "resident20", "reason", "'DISAGREE'", "unknown-choice"),
            new Call("POST", "/comments/1/flags", "resident20", "note", "[]", "not-a-text"),
            new Call("PUT", "/proposals/2/tags", "staff.parks", "tags", "'quick-win'", "not-a-list"),
            new Call("PUT", "/proposals/2/assignment", "staff.parks", "department", "1", "not-a-text"),
            new Call("PUT", "/proposals/2/assignment", "staff.parks", "due", "'31.12.2026'", "not-a-day"),
            new Call("POST", "/proposals/2/answers", "staff.transport", "decision", "'MAYBE'", "unknown-choice"),
            new Call("POST", "/proposals/2/answers", "staff.transport", "text", "false", "not-a-text"));

    private ApiCaller visitor;
    private String post;
    private String proposal;

    @BeforeAll
    void prepare(Madang madang) {
        visitor = ApiCaller.at(madang);
        post = String.valueOf(visitor.as("writer1")
                .post("/posts", json("{'title':'고칠 글','body':'내용'}"))
                .number("number"));
        proposal = String.valueOf(visitor.as("resident1")
                .post("/proposals", json("{'title':'고칠 제안'}"))
                .number("number"));
    }

    private static Stream<Call> callsByPath() {
        return CALLS.stream().filter(call -> CALLS.stream()
                .filter(c -> c.method.equals(call.method) && c.path.equals(call.path))
                .findFirst()
                .orElseThrow()
                .equals(call));
    }

    private Reply send(Call template, String body, String... headers) {
        var call = template.toDraftsOf(this);
        var caller = call.who.isEmpty() ? visitor : visitor.as(call.who);
        return (call.method.equals("PATCH") ? caller.with("If-Match", "*") : caller)
                .send(call.method, call.path, body, headers);
    }

    private static void assertProblem(Reply reply, int status, String code) {
        assertThat(reply.header("Content-Type")).as(reply.toString()).isEqualTo("application/problem+json");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.number("status")).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.text("type")).isEqualTo("urn:madang:problem:" + code);
        assertThat(reply.text("title")).isNotBlank().doesNotStartWith("problem.");
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("error.", "Exception", "{", "}");
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void aFieldOfTheWrongTypeIsToldByName(Call call) {
        var reply = send(call, json("{'%s':%s}", call.field, call.wrong.replace('\'', '"')));

        assertProblem(reply, 422, "invalid");
        assertThat(reply.faults()).contains(call.field + " " + call.code);
    }

    @ParameterizedTest
    @MethodSource("callsByPath")
    void whatIsNoJsonIsRefused(Call call) {
        assertProblem(send(call, "{\"title\": "), 422, "malformed-json");
        assertProblem(send(call, "{} {}"), 422, "malformed-json");
        assertProblem(send(call, "<html></html>"), 422, "malformed-json");
        assertProblem(send(call, "[".repeat(50_000)), 422, "not-an-object");
        assertProblem(send(call, "{\"a\":" + "[".repeat(50_000)), 422, "malformed-json");
        assertProblem(send(call, "[]"), 422, "not-an-object");
        assertProblem(send(call, "null"), 422, "not-an-object");
    }

    @ParameterizedTest
    @MethodSource("callsByPath")
    void anotherMediaTypeIsRefused(Call call) {
        assertProblem(
                send(call, "title=x", "Content-Type", "application/x-www-form-urlencoded"), 415, "wrong-media-type");
        assertProblem(send(call, "{}", "Content-Type", "text/plain"), 415, "wrong-media-type");
    }

    @ParameterizedTest
    @MethodSource("callsByPath")
    void anEmptyBodyIsRefusedWhereSomethingIsNeeded(Call call) {
        if (!call.path.endsWith("/publication")) {
            assertProblem(send(call, ""), 422, "empty-body");
        }
    }

    @ParameterizedTest
    @MethodSource("callsByPath")
    void whatIsTooLargeIsRefused(Call call) {
        var reply = send(call, json("{'%s':'%s'}", call.field, "가".repeat(400_000)));

        assertProblem(reply, 413, "too-large");
    }

    @ParameterizedTest
    @MethodSource("callsByPath")
    void visitorsChangeNothing(Call template) {
        var call = template.toDraftsOf(this);
        if (!call.who.isEmpty()) {
            assertProblem(visitor.send(call.method, call.path, "{"), 401, "not-signed-in");
            var withWrongToken = visitor.with("Authorization", "Bearer mdt_nonsense");
            assertProblem(withWrongToken.send(call.method, call.path, "{}"), 401, "wrong-token");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /posts/1/publication",
        "PUT, /proposals/2/submission",
        "PUT, /proposals/2/support",
        "DELETE, /proposals/2/support",
        "DELETE, /posts/1",
        "DELETE, /proposals/2",
        "DELETE, /comments/1",
        "DELETE, /comments/1/flags/mine",
        "DELETE, /tokens/current",
        "GET, /me",
        "GET, /desk",
        "GET, /comments/1/flags/mine"
    })
    void visitorsAreAskedToSignIn(String method, String path) {
        var reply = visitor.send(method, path, null);

        assertProblem(reply, 401, "not-signed-in");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /proposals/2/tags, {'tags':[]}",
        "PUT, /proposals/2/assignment, {'department':'parks'}",
        "POST, /proposals/2/answers, '{\"decision\":\"ADOPTED\",\"text\":\"x\",\"schedule\":\"x\"}'",
        "GET, /desk,"
    })
    void residentsDoNotDoTheStaffsWork(String method, String path, String body) {
        var reply = visitor.as("resident1").send(method, path, body == null ? null : body.replace('\'', '"'));

        assertProblem(reply, 403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/abc",
                "/posts/-1",
                "/posts/0",
                "/posts/99999999999999999999",
                "/posts/999999",
                "/posts/1.5",
                "/proposals/abc",
                "/proposals/999999",
                "/proposals/abc/comments",
                "/posts/999999/comments",
                "/proposals/999999/support",
                "/proposals/abc/tags",
                "/proposals/999999/assignment",
                "/proposals/999999/answers",
                "/proposals/2/answers/1",
                "/comments/abc",
                "/comments/999999",
                "/moderation-log/abc",
                "/moderation-log/999999",
                "/accounts/nobody",
                "/accounts/%EA%B0%80",
                "/nothing",
                "/",
                ""
            })
    void whatIsNotThereIsNotFound(String path) {
        assertProblem(visitor.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/posts", "/proposals", "/posts/1/comments", "/proposals/2/comments", "/moderation-log", "/desk"
            })
    void pagesOutOfRangeAreToldByName(String path) {
        var staff = visitor.as("staff.parks");

        assertThat(staff.get(path + "?page=0&size=101").faults())
                .containsExactlyInAnyOrder("page out-of-range", "size out-of-range");
        assertThat(staff.get(path + "?page=x&size=1e3").faults())
                .containsExactlyInAnyOrder("page not-a-number", "size not-a-number");
        assertThat(staff.get(path + "?size=-1").faults()).containsExactly("size out-of-range");
        assertProblem(staff.get(path + "?page=0"), 422, "invalid");
        assertThat(staff.get(path + "?page=100000&size=100").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/posts, sort",
        "/proposals, sort",
        "/proposals, status",
        "/posts/1/comments, sort",
        "/desk, sort",
        "/desk, order",
        "/desk, status"
    })
    void unknownChoicesAreToldByName(String path, String parameter) {
        var reply = visitor.as("staff.parks").get(path + "?" + parameter + "=nonsense");

        assertProblem(reply, 422, "invalid");
        assertThat(reply.faults()).containsExactly(parameter + " unknown-choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%00", "%E0%A4", "'", "%27%20or%201=1--", "%5C", "_", "%F0%9F%98%80"})
    void oddCharactersInAddressesDoNoHarm(String text) {
        for (var query : List.of("/posts?tag=", "/posts?writer=", "/proposals?topic=")) {
            assertThat(visitor.send("GET", query.replace("=", "=a") + text.replace("%", "%25"), null)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(visitor.as("staff.parks")
                        .get("/desk?q=" + text.replace("%", "%25"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /posts", "DELETE, /me", "PATCH, /proposals", "POST, /posts/1", "POST, /proposals/2/support"})
    void otherMethodsAreRefusedWithTheOnesThatWork(String method, String path) {
        var reply = visitor.as("writer1").send(method, path, "{}");

        assertProblem(reply, 405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts", "/proposals/2", "/moderation-log/root"})
    void otherFormatsAreNotToBeHad(String path) {
        assertProblem(visitor.get(path, "Accept", "application/xml"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Please sign in first., en",
        "ko, 먼저 로그인해 주세요., ko",
        "'fr, en;q=0.5', Please sign in first., en",
        "fr, 먼저 로그인해 주세요., ko"
    })
    void problemsAreToldInTheCallersLanguage(String accepted, String detail, String language) {
        var reply = visitor.get("/me", "Accept-Language", accepted);

        assertThat(reply.text("detail")).isEqualTo(detail);
        assertThat(reply.header("Content-Language")).isEqualTo(language);
    }
}

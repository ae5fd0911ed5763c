package org.madang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.shared.web.Addresses;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Asks every call of the API and every page with the numbers of what is somebody else's: nothing of it may come out. The
 * calls come from the API's own description and the pages from the table of addresses, so that none is forgotten.
 */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersDataIT {

    private static final String OWNER = "resident2";
    private static final String SECRET = "vhqkzx";
    private static final List<String> STRANGERS = List.of("", "resident3", "staff.parks");
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)[^}]*}");

    private final List<String> numbers = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Madang madang;
    private ApiCaller visitor;
    private ApiCaller owner;
    private String draft;
    private String comment;

    @BeforeAll
    void ownSomething(Madang running) {
        madang = running;
        visitor = ApiCaller.at(madang);
        owner = visitor.as(OWNER);
        draft = number(
                owner.post("/posts", json("{'title':'%s 초안','body':'%s','licence':'CC-BY-4.0'}", SECRET, SECRET)));
        numbers.add(draft);
        numbers.add(number(owner.post("/proposals", json("{'title':'%s 제안','problem':'%s'}", SECRET, SECRET))));
        var post = number(owner.post("/posts", json("{'title':'누구나 읽는 글','body':'글','licence':'CC-BY-4.0'}")));
        owner.put("/posts/" + post + "/publication", "{}");
        comment = String.valueOf(owner.post("/posts/" + post + "/comments", json("{'body':'누구나 읽는 댓글'}"))
                .number("id"));
        ids.add(comment);
        ids.add(owner.post(
                        "/writer-applications",
                        json("{'motive':'%s','samples':'%s','beats':['culture']}", SECRET, SECRET))
                .text("id"));
        ids.add(owner.post("/me/exports", "{}").text("id"));
        var others = visitor.as("resident4").post("/posts/" + post + "/comments", json("{'body':'다른 댓글'}"));
        owner.post("/comments/" + others.number("id") + "/flags", json("{'reason':'SPAM','note':'%s'}", SECRET));
        ids.addAll(column("select id::text from sign_in where person_id = (select id from person where handle = '"
                + OWNER + "')"));
        ids.addAll(column("select id::text from import_job"));
    }

    private static String number(ApiCaller.Reply made) {
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return String.valueOf(made.number("number"));
    }

    private List<String> column(String sql) {
        var database = madang.database();
        List<String> values = new ArrayList<>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    static Stream<String> strangers() {
        return STRANGERS.stream();
    }

    private ApiCaller stranger(String handle) {
        return handle.isEmpty() ? visitor : visitor.as(handle);
    }

    @ParameterizedTest(name = "read by \"{0}\"")
    @MethodSource("strangers")
    void theApiTellsNothing(String handle) {
        var me = stranger(handle);
        for (var call : calls("get")) {
            for (var path : filled(call)) {
                var reply = me.get(path);
                assertThat(reply.status()).as(path).isLessThan(500);
                keepsTheSecret(path, reply.body());
            }
        }
    }

    @ParameterizedTest(name = "changed by \"{0}\"")
    @MethodSource("strangers")
    void andChangesNothing(String handle) {
        var me = stranger(handle);
        for (var method : List.of("put", "post", "patch", "delete")) {
            for (var call : calls(method)) {
                for (var path : call.contains("{") && !call.contains("flags") ? filled(call) : List.<String>of()) {
                    var reply = me.send(method.toUpperCase(Locale.ROOT), path, "{}", "If-Match", "*");
                    assertThat(reply.status()).as(method + " " + path).isLessThan(500);
                    keepsTheSecret(path, reply.body());
                }
            }
        }
        assertThat(owner.get("/posts/" + draft).text("title")).isEqualTo(SECRET + " 초안");
        assertThat(visitor.get("/comments/" + comment).text("body")).isEqualTo("누구나 읽는 댓글");
        assertThat(owner.get("/writer-applications/mine").text("status")).isEqualTo("WAITING");
        assertThat(owner.get("/me/exports/newest").text("id")).isIn(ids);
    }

    @ParameterizedTest(name = "seen by \"{0}\"")
    @MethodSource("strangers")
    void pagesShowNothing(String handle) {
        var browser = handle.isEmpty() ? PageVisitor.at(madang) : PageVisitor.as(madang, handle);
        for (var address : Addresses.table()) {
            if (!address.path().startsWith("/account/sign-out")) {
                for (var path : filled(address.path())) {
                    var page = browser.get(path);
                    assertThat(page.statusCode()).as(path).isLessThan(500);
                    keepsTheSecret(path, page.body());
                }
            }
        }
    }

    @Test
    void noIndexFeedLogOrMailHasIt() throws IOException {
        assertThat(visitor.get("/search?q=" + SECRET).number("total")).isZero();
        for (var path : List.of("/suggest?q=" + SECRET.substring(0, 3), "/moderation-log")) {
            keepsTheSecret(path, visitor.get(path).body());
        }
        for (var path : List.of("posts.atom", "posts.rss", "posts.json", "proposals.atom")) {
            keepsTheSecret(path, madang.visitor().get("/feeds/" + path).body());
        }
        keepsTheSecret("/sitemap.xml", madang.visitor().get("/sitemap.xml").body());
        var log = BuildFolder.work("product").resolveSibling("product.log");
        keepsTheSecret("the log", Files.readString(log));
        assertThat(column("select id::text from mail where subject || body like '%" + SECRET + "%'"))
                .isEmpty();
    }

    private static void keepsTheSecret(String where, String text) {
        assertThat(text).as(where).doesNotContain(SECRET, OWNER + "@example.org");
    }

    /** Paths after {@code /api/v1} that have the method. */
    private List<String> calls(String method) {
        var answer = madang.visitor().get("/openapi?format=JSON", "Accept", "application/json");
        JsonObject paths;
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            paths = reader.readObject().getJsonObject("paths");
        }
        var calls = paths.entrySet().stream()
                .filter(path -> path.getValue().asJsonObject().containsKey(method))
                .map(path -> path.getKey().replaceFirst("^(/api)?/v1", ""))
                .toList();
        assertThat(calls).isNotEmpty();
        return calls;
    }

    /** The path with every combination of what is the owner's. */
    private List<String> filled(String path) {
        var parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        return values(parameter.group(1)).stream()
                .map(value -> path.substring(0, parameter.start()) + value + path.substring(parameter.end()))
                .flatMap(next -> filled(next).stream())
                .toList();
    }

    private List<String> values(String parameter) {
        return Map.of(
                        "number", numbers,
                        "handle", List.of(OWNER),
                        "role", List.of("STAFF"),
                        "kind", List.of("terms"),
                        "slug", List.of("culture"),
                        "seq", List.of("1"),
                        "entry", List.of("1"),
                        "channel", List.of("mastodon"))
                .getOrDefault(parameter, ids);
    }
}

package org.madang.media.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.media.film.Films;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Films over HTTP: in, out again in parts, and in a post. */
@ExtendWith(RunningMadang.class)
class FilmsResourceIT {

    private static final String CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:03.000\n안녕하세요\n";

    private Madang madang;
    private ApiCaller writer;

    @BeforeEach
    void signIn(Madang running) {
        madang = running;
        writer = ApiCaller.at(running).as("writer3");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(madang.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void aFilmComesOutInThePartsThatPlayersAskForWithoutItsPlace() throws Exception {
        var film = writer.uploadParts(
                "/films", Map.of("file", Films.mp4(100_000), "captions", CAPTIONS.getBytes(StandardCharsets.UTF_8)));
        assertThat(film.status()).as(film.toString()).isEqualTo(201);
        var url = film.text("url");

        var whole = get(url);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(whole.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(new String(whole.body(), StandardCharsets.ISO_8859_1)).doesNotContain(Films.PLACE);

        var part = get(url, "Range", "bytes=-1000");
        assertThat(part.statusCode()).isEqualTo(206);
        int size = whole.body().length;
        assertThat(part.headers().firstValue("Content-Range"))
                .hasValue("bytes " + (size - 1000) + "-" + (size - 1) + "/" + size);
        assertThat(part.body()).hasSize(1000).isEqualTo(Arrays.copyOfRange(whole.body(), size - 1000, size));
        assertThat(get(url, "Range", "bytes=9999999-").statusCode()).isEqualTo(416);
        assertThat(get(film.text("words")).headers().firstValue("Content-Type")).hasValue("text/vtt;charset=utf-8");
    }

    @Test
    void whatIsNoFilmOrCannotBeHeardByAllIsRefused() {
        var transcript = "새가 운다".getBytes(StandardCharsets.UTF_8);
        var lying = "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(writer.uploadParts("/films", Map.of("file", lying, "transcript", transcript))
                        .code())
                .isEqualTo("not-a-film");
        assertThat(writer.uploadParts("/films", Map.of("file", Films.mp4(10)))
                        .response()
                        .body())
                .contains("film-without-words");
        var cut = Arrays.copyOf(Films.mp4(5000), 3000);
        assertThat(writer.uploadParts("/films", Map.of("file", cut, "transcript", transcript))
                        .response()
                        .body())
                .contains("film-unreadable");
        assertThat(ApiCaller.at(madang)
                        .uploadParts("/films", Map.of("file", Films.mp4(10), "transcript", transcript))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aPostShowsIt() throws Exception {
        var film = writer.uploadParts(
                "/films", Map.of("file", Films.webm(1000), "transcript", utf8("새가 운다"), "title", utf8("새 소리")));
        var body = "아침.\\n\\n" + film.text("markdown") + "\\n\\n저녁.";
        var draft = writer.post("/posts", json("{'title':'소리','body':'%s','topic':'culture'}", body));
        var path = "/posts/" + draft.number("number");
        writer.put(path + "/publication");

        assertThat(new String(get(film.text("words")).body(), StandardCharsets.UTF_8))
                .isEqualTo("새가 운다");
        assertThat(PageVisitor.at(madang).get(path).body())
                .contains("<video controls=\"controls\" preload=\"none\"", film.text("url"), "글로 읽기")
                .doesNotContain("autoplay");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

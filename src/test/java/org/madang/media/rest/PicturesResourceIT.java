package org.madang.media.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.media.Photographs;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Pictures over HTTP: in, out again, and in a post. */
@ExtendWith(RunningMadang.class)
class PicturesResourceIT {

    private Madang madang;
    private ApiCaller writer;

    @BeforeEach
    void signIn(Madang running) {
        madang = running;
        writer = ApiCaller.at(running).as("writer1");
    }

    private Reply upload(byte[] file) {
        return writer.uploadFile("/pictures", "photo.jpg", "image/jpeg", file);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(madang.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void aPhotographGoesInAndComesOutInAllWidths() throws Exception {
        var picture = upload(Photographs.withPlace(Photographs.jpeg(3000, 2000), 6));

        assertThat(picture.status()).as(picture.toString()).isEqualTo(201);
        assertThat(picture.number("height")).isEqualTo(2048);
        for (var source : picture.text("sources").split(", ")) {
            var copy = get(source.split(" ")[0]);
            assertThat(copy.statusCode()).as(source).isEqualTo(200);
            assertThat(copy.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(copy.headers().firstValue("Content-Type")).hasValue("image/jpeg");
            assertThat(copy.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET-CAMERA", "Exif");
            assertThat(ImageIO.read(new ByteArrayInputStream(copy.body())).getWidth())
                    .isEqualTo(Integer.parseInt(source.split(" ")[1].replace("w", "")));
            var tag = copy.headers().firstValue("ETag").orElseThrow();
            assertThat(get(source.split(" ")[0], "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aPostShowsItAndItsCardToo() {
        var picture = upload(Photographs.jpeg(1600, 1200));
        var body = "아침 물가예요.\\n\\n" + picture.text("markdown").replace("![]", "![물안개]");
        var post = writer.post("/posts", json("{'title':'사진이 있는 글','body':'%s','topic':'culture'}", body));
        assertThat(post.status()).as(post.toString()).isEqualTo(201);
        writer.put("/posts/" + post.number("number") + "/publication", "{}");

        assertThat(post.text("bodyHtml"))
                .contains(
                        "srcset=",
                        "width=\"1600\" height=\"1200\"",
                        "alt=\"물안개\"",
                        "loading=\"lazy\"",
                        "class=\"tone-");
        var list = madang.visitor().get("/posts").body();
        assertThat(list).contains("640.jpg", "width=\"160\" height=\"120\"");
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheRestKept() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertThat(refused(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo("415 not-a-picture");
        assertThat(refused(Photographs.pngThatClaims(30_000, 30_000))).isEqualTo("413 picture-too-many-pixels");
        assertThat(refused(new byte[20 * 1024 * 1024 + 1])).isEqualTo("413 picture-too-large");
        assertThat(refused(new byte[0])).isEqualTo("422 invalid");
        assertThat(refused("GIF89a<script>".getBytes(StandardCharsets.UTF_8))).isEqualTo("422 invalid");
        assertThat(upload(Photographs.png(300, 200)).status()).isEqualTo(201);
    }

    private String refused(byte[] file) {
        var reply = upload(file);
        return reply.status() + " " + reply.code();
    }

    @Test
    void onlyWhoMayWriteMayUpload() {
        var visitor = ApiCaller.at(madang).uploadFile("/pictures", "a.png", "image/png", Photographs.png(10, 10));

        assertThat(visitor.status()).isEqualTo(401);
    }

    @Test
    void nothingElseIsAtTheAddressOfPictures() throws Exception {
        assertThat(get("/media/").statusCode()).isEqualTo(404);
        assertThat(get("/media/..%2f..%2fsecret/1.jpg").statusCode()).isIn(400, 404);
        assertThat(get("/media/0192d3f0-1111-7222-8333-444455556666/640.jpg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyAtOnceAreTakenAndReadersDoNotWait() throws Exception {
        var file = Photographs.noisyJpeg(4000, 3000);
        List<CompletableFuture<Reply>> uploads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            uploads.add(CompletableFuture.supplyAsync(() -> upload(file)));
        }
        long begin = System.nanoTime();
        assertThat(get("/posts").statusCode()).isEqualTo(200);
        assertThat((System.nanoTime() - begin) / 1_000_000)
                .as("milliseconds for a reader")
                .isLessThan(3000);
        for (var upload : uploads) {
            assertThat(upload.get().status()).isEqualTo(201);
        }
    }
}

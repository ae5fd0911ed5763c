package org.madang.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;
import org.w3c.dom.Element;

/** What programs that speak Open311 GeoReport v2 get, in the shapes that the specification documents. */
@ExtendWith(RunningMadang.class)
class GeoReportIT {

    private static final String KEY = "key-of-a-program-in-tests";

    @Test
    void servicesComeInBothFormats(Madang madang) throws Exception {
        var list = list(get(madang, "services.json?jurisdiction_id=city"));
        assertThat(list.getJsonObject(0).keySet())
                .contains("service_code", "service_name", "description", "metadata", "type", "keywords", "group");

        var services = xml(get(madang, "services.xml"));
        assertThat(services.getTagName()).isEqualTo("services");
        assertThat(services.getElementsByTagName("service").getLength()).isEqualTo(list.size());
        assertThat(services.getElementsByTagName("metadata").item(0).getTextContent())
                .isEqualTo("false");
    }

    @Test
    void aServiceAndTheWayHereAreToldInBothFormats(Madang madang) throws Exception {
        var definition = xml(get(madang, "services/parking.xml"));
        assertThat(definition.getTagName()).isEqualTo("service_definition");
        assertThat(definition.getElementsByTagName("service_code").item(0).getTextContent())
                .isEqualTo("parking");
        assertThat(text(get(madang, "services/parking.json")))
                .isEqualTo("{\"service_code\":\"parking\",\"attributes\":[]}");
        var discovery = xml(get(madang, "../discovery.xml"));
        assertThat(discovery.getTagName()).isEqualTo("discovery");
        assertThat(discovery.getElementsByTagName("url").item(0).getTextContent())
                .endsWith("/open311/v2");
    }

    @Test
    void aClientOfOthersFindsItsWayAndMakesARequestOnce(Madang madang) throws Exception {
        var installation =
                Optional.ofNullable(System.getenv("MADANG_TEST_OPEN311")).map(Path::of);
        assumeTrue(installation.isPresent(), "No client here: .ci/install-open311 installs it");
        var script = installation.get().resolve("peer.js");
        try (var source = GeoReportIT.class.getResourceAsStream("/peers/open311.js")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        var client = new ProcessBuilder(
                        "node",
                        "--no-deprecation",
                        script.toString(),
                        madang.address().toString(),
                        KEY)
                .redirectErrorStream(true)
                .start();
        var output = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(client.waitFor()).as(output).isZero();

        try (var reader = Json.createReader(new StringReader(output))) {
            var said = reader.readObject();
            assertThat(said.getString("endpoint"))
                    .isEqualTo(madang.address().resolve("/open311/v2/").toString());
            assertThat(said.getJsonArray("services").size()).isPositive();
            assertThat(said.getJsonObject("definition").getString("service_code"))
                    .isEqualTo("parking");
            var id = said.getJsonArray("submitted").getJsonObject(0).getString("service_request_id");
            assertThat(said.getJsonArray("again").getJsonObject(0).getString("service_request_id"))
                    .as("the same request")
                    .isEqualTo(id);
            assertThat(said.getJsonArray("requests").getValuesAs(JsonObject.class))
                    .extracting(one -> one.getString("service_request_id"))
                    .containsOnlyOnce(id);
            assertThat(said.toString()).contains("소화전 앞 차");
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void errorsAreAsTheSpecificationWantsThem(Madang madang) throws Exception {
        var missing = get(madang, "requests/999999.xml");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(xml(missing).getTagName()).isEqualTo("errors");
        assertThat(get(madang, "requests.json?status=broken").statusCode()).isEqualTo(400);
        assertThat(get(madang, "requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(madang, "service_code=parking&description=a&address_string=b")
                        .statusCode())
                .as("without a key")
                .isEqualTo(403);
    }

    @Test
    void aProgramWithAKeyMakesARequest(Madang madang) throws Exception {
        assertThat(post(madang, "api_key=" + KEY + "&service_code=none&description=a&address_string=b")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(madang, "api_key=" + KEY + "&service_code=parking&description=a")
                        .statusCode())
                .as("no place")
                .isEqualTo(400);
        var words = URLEncoder.encode("소화전 앞에 차가 서 있어요", StandardCharsets.UTF_8);

        var made = list(post(
                madang,
                "api_key=" + KEY + "&service_code=parking&lat=37.47&long=126.86&email=a@example.org&description="
                        + words));

        var id = made.getJsonObject(0).getString("service_request_id");
        var request = list(get(madang, "requests/" + id + ".json")).getJsonObject(0);
        assertThat(request.getString("status")).isEqualTo("open");
        assertThat(request.getString("description")).isEqualTo("소화전 앞에 차가 서 있어요");
        assertThat(request.getJsonNumber("lat").doubleValue()).isEqualTo(37.47);
        assertThat(request.getString("requested_datetime")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(request.toString()).as("who made it is not kept").doesNotContain("example.org");
        assertThat(list(get(madang, "requests.json?service_code=parking&status=open"))
                        .getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("service_request_id"))
                .contains(id);
    }

    @Test
    void aComplaintGoesFromTheDeskWithAPublicNote(Madang madang) throws Exception {
        var visitor = ApiCaller.at(madang);
        var author = visitor.as("resident14");
        var staff = visitor.as("staff.transport");
        var number = author.post(
                        "/proposals",
                        ApiCaller.json(
                                "{'title':'꺼진 신호등','problem':'건널목 신호등이 꺼졌다','solution':'고치자','topic':'traffic'}"))
                .number("number");
        author.put("/proposals/" + number + "/submission");
        var forward = "/proposals/" + number + "/complaint";
        var words = ApiCaller.json("{'service':'traffic-sign','note':'고장은 민원으로 처리합니다.'}");
        assertThat(staff.put(forward, words).code()).as("nobody has it yet").isEqualTo("not-your-department");
        staff.put("/proposals/" + number + "/assignment", ApiCaller.json("{'department':'transport'}"));

        var sent = staff.put(forward, words);

        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        assertThat(visitor.get("/proposals/" + number).text("status")).isEqualTo("TRANSFERRED");
        var id = sent.text("serviceRequestId");
        assertThat(list(get(madang, "requests/" + id + ".json"))
                        .getJsonObject(0)
                        .getString("description"))
                .contains("건널목 신호등이 꺼졌다");
    }

    private static HttpResponse<byte[]> get(Madang madang, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(madang, path)).GET());
    }

    private static HttpResponse<byte[]> post(Madang madang, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(madang, "requests.json"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static URI address(Madang madang, String path) {
        return madang.address().resolve("/open311/v2/" + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonArray list(HttpResponse<byte[]> response) {
        var text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    private static Element xml(HttpResponse<byte[]> response) throws Exception {
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body()))
                .getDocumentElement();
    }
}

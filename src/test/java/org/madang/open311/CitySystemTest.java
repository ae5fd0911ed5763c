package org.madang.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.OutboundRefusedException;

/** What goes out to the city's own system, against a server that answers as the specification says. */
class CitySystemTest {

    private static final CivicService PARKING = new CivicService("007", "불법 주정차", "", "", "");

    private final Map<String, String> answers = new HashMap<>();
    private String asked = "";
    private HttpServer server;
    private CitySystem city;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + URLDecoder.decode(
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8);
            var answer = answers.get(exchange.getRequestURI().getPath());
            var bytes = (answer == null ? "[]" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        city = city("127.0.0.1:" + server.getAddress().getPort());
    }

    private CitySystem city(String allowed) {
        var settings = Settings.from(
                Map.of("MADANG_OUTBOUND_ALLOW", allowed), Path.of("").toAbsolutePath());
        var system = new CitySystem();
        system.http = new GuardedHttp(settings);
        system.site = settings;
        system.settings = new Open311Settings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v2"),
                "secret",
                "gm.go.kr",
                List.of());
        return system;
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static ServiceRequest request() {
        var report = new ServiceRequest.Report(PARKING, "소화전 앞에 차가 있다", "느티로 3", null, null, "");
        return new ServiceRequest(5, 12L, report, "transport", Instant.EPOCH);
    }

    @Test
    void aRequestGoesOutWithTheFieldsOfTheSpecification() throws IOException {
        answers.put(
                "/v2/requests.json", "[{\"service_request_id\":293944,\"service_notice\":\"\",\"account_id\":null}]");

        var taken = city.send(request());

        assertThat(taken.id()).isEqualTo("293944");
        assertThat(asked)
                .startsWith("POST /v2/requests.json?jurisdiction_id=gm.go.kr ")
                .contains(
                        "api_key=secret", "service_code=007", "소화전 앞에 차가 있다", "address_string=느티로 3", "/proposals/12");
    }

    @Test
    void aTokenBecomesAnIdLater() throws IOException {
        answers.put("/v2/requests.json", "[{\"token\":\"12345\"}]");
        assertThat(city.send(request())).isEqualTo(new CitySystem.Taken(null, "12345"));
        answers.put("/v2/tokens/12345.json", "[{\"token\":\"12345\"}]");
        assertThat(city.idOf("12345")).isEmpty();
        answers.put("/v2/tokens/12345.json", "[{\"service_request_id\":\"638344\",\"token\":\"12345\"}]");
        assertThat(city.idOf("12345")).contains("638344");
    }

    @Test
    void itsStateIsHeard() throws IOException {
        answers.put(
                "/v2/requests/638344.json",
                "[{\"service_request_id\":\"638344\",\"status\":\"closed\",\"status_notes\":\"옮겼습니다.\"}]");

        assertThat(city.ask("638344")).isEqualTo(new CitySystem.Heard(ServiceRequest.Status.CLOSED, "옮겼습니다."));
    }

    @Test
    void itsServicesAreRead() throws IOException {
        answers.put(
                "/v2/services.json",
                "[{\"service_code\":\"001\",\"service_name\":\"가로등\",\"description\":\"꺼짐\",\"metadata\":false,"
                        + "\"type\":\"realtime\",\"keywords\":\"등\",\"group\":\"도로\"},{\"service_name\":\"no code\"}]");

        assertThat(city.services()).containsExactly(new CivicService("001", "가로등", "꺼짐", "등", "도로"));
    }

    @Test
    void whatFailsIsToBeTriedAgain() {
        assertThatThrownBy(() -> city.send(request())).isInstanceOf(IOException.class);
        answers.put("/v2/requests.json", "<html>");
        assertThatThrownBy(() -> city.send(request())).isInstanceOf(IOException.class);
        answers.put("/v2/requests.json", "[{}]");
        assertThatThrownBy(() -> city.send(request())).isInstanceOf(IOException.class);
    }

    @Test
    void noDoorOfOurOwnNetworkIsKnockedAtThatNobodyNamed() {
        answers.put("/v2/requests.json", "[{\"service_request_id\":1}]");

        assertThatThrownBy(() -> city("other:80").send(request())).isInstanceOf(OutboundRefusedException.class);
    }
}

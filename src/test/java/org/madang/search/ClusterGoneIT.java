package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/**
 * What readers see of the whole product while its cluster is gone, and afterwards. Starts a product and an OpenSearch of
 * its own, so it runs where it is asked for: {@code mvn verify -Dmadang.failover=true -Dit.test=ClusterGoneIT}.
 */
@EnabledIfSystemProperty(named = "madang.failover", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterGoneIT {

    private static final String WORDS = "?q=%EC%82%B0%EC%B1%85%EB%A1%9C"; // 산책로

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private SearchCluster cluster;
    private Madang madang;

    @BeforeAll
    void start() {
        cluster = SearchCluster.start(1);
        var where = Map.of("MADANG_SEARCH_BACKEND", "elasticsearch", "MADANG_SEARCH_HOSTS", cluster.hosts());
        madang = Madang.start(
                "clustered", SharedPostgres.emptyDatabase("clustered"), Map.of("MADANG_DEMO", "true"), where);
    }

    @AfterAll
    void stop() {
        if (madang != null) {
            madang.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    private HttpResponse<String> get(String path, String language) {
        var request = HttpRequest.newBuilder(madang.address().resolve(path))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(30));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private boolean finds() {
        var answer = get("/search" + WORDS, "ko");
        return answer.statusCode() == 200 && answer.body().contains("<mark>산책로</mark>");
    }

    @Test
    void pagesReadOnSearchSaysSoAndRecovers() {
        assertThat(Await.until(Duration.ofMinutes(2), this::finds)).isTrue();

        cluster.kill(1);

        for (var page : new String[] {"/", "/posts", "/posts/1", "/proposals", "/proposals/1", "/issues", "/hub"}) {
            assertThat(get(page, "ko").statusCode()).as(page).isEqualTo(200);
        }
        said("/search" + WORDS, "ko", "text/html", "지금은 검색할 수 없어요");
        said("/search" + WORDS, "en", "text/html", "Search is not available");
        said("/api/v1/search" + WORDS, "en", "application/problem+json", "search-unavailable");
        said("/api/v1/suggest" + WORDS, "ko", "application/problem+json", "search-unavailable");

        cluster.restart(1);
        assertThat(Await.until(Duration.ofMinutes(2), this::finds))
                .as("it recovers by itself")
                .isTrue();
    }

    private void said(String path, String language, String type, String words) {
        var answer = get(path, language);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(words);
    }
}

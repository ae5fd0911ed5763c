package org.madang.search;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.madang.search.index.IndexSteps;
import org.madang.search.words.Dictionary;
import org.madang.shared.PageRequest;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.SharedPostgres;

/** An engine with some texts in it, and ways to add more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchGround {
    static final PageRequest FIRST = PageRequest.first(20);

    Engine engine;
    IndexSteps steps;
    private int numbers;
    private String place = "neuti-dong";

    abstract Engine engine(Database database);

    @BeforeAll
    void fill() {
        engine = engine(SharedPostgres.emptyDatabase(
                "search_" + getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)));
        engine.run("insert into neighbourhood (slug, name_ko, name_en) values ('neuti-dong', '느티동', 'Neuti-dong'),"
                + " ('sae-dong', '새동', 'Sae-dong')");
        engine.run("insert into department (slug, name_ko, name_en) values ('parks', '공원녹지과', 'Parks')");
        engine.run("insert into person (id, handle, display_name, email, password_hash, created_at)" + " values ('"
                + new UUID(9, 9) + "', 'haneul', '하늘', 'h@example.org', '-', now())");
        steps = new IndexSteps(engine);
        proposal("느티천 산책로가 너무 어두워요", "밤에 걷기 무서워요. 가로등을 세워 주세요.", "PUBLIC", "OPEN");
        proposal("버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요", "자전거로 학교에 갑니다.", "PUBLIC", "OPEN");
        proposal("공원에 그늘막을 세워 주세요", "여름에 놀이터가 뜨거워요.", "PUBLIC", "OPEN");
        proposal("어린이집 급식을 살펴 주세요", "Allergy labels are missing.", "PUBLIC", "OPEN");
        post("Libraries of our town", "도서관 세 곳을 다녀왔어요.");
        steps.all();
        place = "sae-dong";
    }

    @AfterAll
    void close() {
        Dictionary.use(List.of(), List.of());
        if (engine != null) {
            engine.close();
        }
    }

    UUID content(String kind, String visibility, String standing) {
        var id = UUID.randomUUID();
        engine.run(
                "insert into content (id, kind, number, visibility, standing, created_at, published_at, author_id, topic,"
                        + " neighbourhood, tags) values ('%s', '%s', %d, '%s', '%s', now(), now(), '%s', 'traffic', '%s', '{밤길}')"
                                .formatted(id, kind, ++numbers, visibility, standing, new UUID(9, 9), place));
        return id;
    }

    UUID proposal(String title, String problem, String visibility, String standing) {
        var id = content("PROPOSAL", visibility, standing);
        engine.run("insert into proposal (id, title, problem, problem_html, status, submitted_at, department)"
                + " values ('%s', '%s', '%s', '', 'OPEN', now(), 'parks')".formatted(id, title, problem));
        return id;
    }

    UUID post(String title, String body) {
        var id = content("POST", "PUBLIC", "OPEN");
        engine.run("insert into post (id, title, body, body_html, licence) values ('%s', '%s', '%s', '', 'CC-BY-4.0')"
                .formatted(id, title, body));
        return id;
    }

    UUID comment(UUID subject, String body, String visibility, String standing) {
        var id = content("COMMENT", visibility, standing);
        engine.run("insert into comment (id, subject_id, body, body_html) values ('%s', '%s', '%s', '')"
                .formatted(id, subject, body));
        return id;
    }

    UUID aProposal(String title) {
        return proposal(title, title, "PUBLIC", "OPEN");
    }

    List<Hit> search(String words) {
        return hits(SearchQuery.of(words));
    }

    /** Whether the index takes in what waits. */
    boolean canStep() {
        try {
            steps.all();
            return true;
        } catch (SearchException unreachable) {
            return false;
        }
    }

    /** Whether the index takes in what waits once it is there again, and finds it then. */
    boolean isFoundSoon(String words, UUID id) {
        return Await.until(Duration.ofMinutes(2), () -> canStep() && finds(words, id));
    }

    List<Hit> hits(SearchQuery query) {
        return engine.search().search(query, FIRST).items();
    }

    List<String> titles(String words) {
        return hits(SearchQuery.of(words)).stream().map(Hit::title).toList();
    }

    boolean finds(String words, UUID id) {
        return engine.search().ids(SearchQuery.of(words), 50).contains(id);
    }

    /** Something that a department said elsewhere. */
    UUID hubItem(String title, String body) {
        var source = UUID.randomUUID();
        var id = UUID.randomUUID();
        engine.run("insert into hub_source (id, department, channel, label, page, created_at) values ('" + source
                + "', 'parks', 'blog', '공원 소식', 'https://parks.example/" + source + "', now())");
        engine.run(
                "insert into hub_item (id, source_id, remote_id, card_id, url, title, body, fold_key, at, checked_at)"
                        + " values ('%s', '%s', '1', '%s', 'https://parks.example/1', '%s', '%s', '', now(), now())"
                                .formatted(id, source, id, title, body));
        return id;
    }
}

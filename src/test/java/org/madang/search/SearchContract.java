package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.content.Kind;
import org.madang.search.SearchQuery.Period;
import org.madang.search.SearchQuery.Sort;
import org.madang.search.index.IndexSteps;
import org.madang.search.words.Dictionary;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.SharedPostgres;

/** What search does, whichever engine keeps the index; a class for each engine runs all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {

    private static final PageRequest FIRST = PageRequest.first(20);

    private Engine engine;
    private IndexSteps steps;
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

    private UUID content(String kind, String visibility, String standing) {
        var id = UUID.randomUUID();
        engine.run(
                "insert into content (id, kind, number, visibility, standing, created_at, published_at, author_id, topic,"
                        + " neighbourhood, tags) values ('%s', '%s', %d, '%s', '%s', now(), now(), '%s', 'traffic', '%s', '{밤길}')"
                                .formatted(id, kind, ++numbers, visibility, standing, new UUID(9, 9), place));
        return id;
    }

    private UUID proposal(String title, String problem, String visibility, String standing) {
        var id = content("PROPOSAL", visibility, standing);
        engine.run("insert into proposal (id, title, problem, problem_html, status, submitted_at, department)"
                + " values ('%s', '%s', '%s', '', 'OPEN', now(), 'parks')".formatted(id, title, problem));
        return id;
    }

    private UUID post(String title, String body) {
        var id = content("POST", "PUBLIC", "OPEN");
        engine.run("insert into post (id, title, body, body_html, licence) values ('%s', '%s', '%s', '', 'CC-BY-4.0')"
                .formatted(id, title, body));
        return id;
    }

    private UUID comment(UUID subject, String body, String visibility, String standing) {
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

    private List<Hit> hits(SearchQuery query) {
        return engine.search().search(query, FIRST).items();
    }

    private List<String> titles(String words) {
        return hits(SearchQuery.of(words)).stream().map(Hit::title).toList();
    }

    private boolean finds(String words, UUID id) {
        return engine.search().ids(SearchQuery.of(words), 50).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "산책로를, 느티천 산책로가 너무 어두워요",
        "산책로에서 어두운, 느티천 산책로가 너무 어두워요",
        "자전거 도로, 버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요",
        "자전거도로가, 버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요",
        "가로등이, 느티천 산책로가 너무 어두워요",
        "library, Libraries of our town",
        "도서관 TOWN, Libraries of our town",
        "allergy, 어린이집 급식을 살펴 주세요",
        "밤길, 어린이집 급식을 살펴 주세요"
    })
    void wordsAreFoundInAnyInflection(String words, String title) {
        assertThat(titles(words)).contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "\"끊기는 자전거도로\", 1",
        "\"자전거도로 끊기는\", 0",
        "제목:그늘막, 1",
        "제목:놀이터, 0",
        "세워 -가로등, 1",
        "'세워 -\"놀이터가 뜨거워요\"', 1",
        "동네:느티동 분야:교통 글쓴이:haneul 부서:공원녹지과, 4",
        "writer:nobody, 0",
        "#밤길, 5",
        "topic:Traffic library, 1"
    })
    void aQueryCanSayMoreThanWords(String words, int found) {
        assertThat(hits(SearchQuery.of(words).narrowed(null, null, "neuti-dong")))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "산첵로를, 느티천 산책로가 너무 어두워요",
        "어링이집, 어린이집 급식을 살펴 주세요",
        "자잔거도로, 버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요",
        "그늘맛을, 공원에 그늘막을 세워 주세요"
    })
    void whatIsMistypedIsFoundAllTheSame(String typed, String title) {
        assertThat(titles(typed)).first().isEqualTo(title);
    }

    @Test
    void whatWasMeantIsSaid() {
        assertThat(engine.search().find(SearchQuery.of("정류쟝 버스"), FIRST).meant())
                .isEqualTo("정류장 버스");
        assertThat(engine.search().find(SearchQuery.of("산책로를"), FIRST).meant()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "느티천 산, 느티천 산책로가 너무 어두워요",
        "산ㅊ, 느티천 산책로가 너무 어두워요",
        "산채, 느티천 산책로가 너무 어두워요",
        "ㅅㅊㄹ, 느티천 산책로가 너무 어두워요",
        "ㅈㅈㄱ, 버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요",
        "lib, Libraries of our town"
    })
    void titlesAreSuggestedWhileTyping(String typed, String title) {
        assertThat(engine.search().suggest(typed)).extracting(Suggestion::title).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[({*:^~\\ AND OR NOT -+",
                "를 은 는",
                "title:* OR 1=1",
                "*****",
                "ㄱㄴㄷ",
                "\u202e\u0000abc",
                "?",
                "-",
                "\"",
                "-\"",
                "\"가 나\" \"다 라\" \"마 바\" \"사 아\" \"자 차\" \"카 타\" \"파 하\" -가나 -다라 -마바 -사아 -자차 -카타",
                "국국 민민 청청 원원 도도 로로 버버 스스 정정 류류 장장 공공 원원 산산 책책 가가 로로 등등 어어 린린",
                "a*b?c~9",
                "{\"query\":{\"match_all\":{}}}",
                "topic:\"",
                "가 나 다 라 마 바 사 아 자 차 카 타 파 하 가 나 다 라 마 바 사 아 자 차 카 타 파 하 가 나 다 라 마 바 사",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    @Timeout(10)
    void whateverIsTypedGetsAnAnswerSoon(String words) {
        assertThat(engine.search().search(SearchQuery.of(words), FIRST)).isNotNull();
        assertThat(engine.search().suggest(words)).isNotNull();
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefusedInWords() {
        assertThatThrownBy(() -> SearchQuery.of("가".repeat(10_000))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> engine.search().search(SearchQuery.of("가"), new PageRequest(1_000, 100)))
                .isInstanceOf(DomainException.class);
        assertThat(engine.search().suggest("가".repeat(10_000))).isEmpty();
    }

    @Test
    void onlyWhatEverybodyMayReadIsFound() {
        var open = proposal("호랑나비 정원", "호랑나비", "PUBLIC", "OPEN");
        var hidden = proposal("호랑나비 숨김", "호랑나비", "PUBLIC", "LEGAL_BLIND");
        var draft = proposal("호랑나비 초안", "호랑나비", "DRAFT", "OPEN");
        var taken = proposal("호랑나비 거둠", "호랑나비", "WITHDRAWN", "OPEN");
        var gone = proposal("호랑나비 치움", "호랑나비", "REMOVED", "TOMBSTONE");
        var said = comment(open, "호랑나비를 보았어요", "PUBLIC", "OPEN");
        var masked = comment(open, "호랑나비 전화 010", "PUBLIC", "PERSONAL_DATA_MASK");
        var under = comment(hidden, "호랑나비 아래", "PUBLIC", "OPEN");
        var underDraft = comment(taken, "호랑나비 아래", "PUBLIC", "OPEN");
        steps.all();

        assertThat(engine.search().ids(SearchQuery.of("호랑나비"), 50))
                .contains(open, said)
                .doesNotContain(hidden, draft, taken, gone, masked, under, underDraft);

        engine.run("update content set visibility = 'WITHDRAWN' where id = '" + open + "'");
        assertThat(hits(SearchQuery.of("호랑나비")))
                .as("before the index knows")
                .extracting(Hit::id)
                .doesNotContain(open);
        steps.all();
        assertThat(engine.search().ids(SearchQuery.of("호랑나비"), 50)).doesNotContain(open, said);
    }

    @Test
    void theEndOfAVeryLongTextIsFound() {
        var id = post("긴 이야기", "느린 이야기가 이어져요. ".repeat(4_000) + "끝에 두꺼비가 나와요.");
        steps.all();

        assertThat(finds("두꺼비를", id)).isTrue();
    }

    @Test
    void foldedCommentsAreFoundOnRequest() {
        var folded = comment(proposal("접힌 말", "접힌 말이 있어요", "PUBLIC", "OPEN"), "두루미가 왔어요", "PUBLIC", "COLLAPSED");
        steps.all();

        assertThat(finds("두루미", folded)).isFalse();
        assertThat(engine.search().ids(SearchQuery.of("두루미").withFolded(true), 10))
                .contains(folded);
    }

    @Test
    void anAnswerIsFoundWithItsProposal() {
        var id = proposal("연못을 살펴 주세요", "물이 탁해요", "PUBLIC", "OPEN");
        steps.all();
        engine.run(
                "insert into answer (id, proposal_id, department, officer_id, decision, text, text_html, published_at)"
                        + " values (gen_random_uuid(), '" + id + "', 'parks', '" + new UUID(9, 9)
                        + "', 'ADOPTED', '수초섬을 띄우겠습니다', '', now())");
        steps.all();

        assertThat(finds("수초섬이", id)).isTrue();
    }

    @Test
    void whatIsNarrowedKeepsTheCountsOfItsOwnFacet() {
        var all = engine.search().search(SearchQuery.of(""), FIRST);
        var posts = engine.search().search(SearchQuery.of("").narrowed(Kind.POST, null, null), FIRST);

        assertThat(posts.items()).allMatch(hit -> hit.type() == Kind.POST);
        assertThat(posts.facets().get("type"))
                .isEqualTo(all.facets().get("type"))
                .containsKeys("POST", "PROPOSAL");
        assertThat(posts.facets().get("neighbourhood")).containsKey("neuti-dong");
    }

    @Test
    void theOrderAndThePeriodAreTheReaders() {
        var old = proposal("해오라기 하나", "해오라기", "PUBLIC", "OPEN");
        var loved = proposal("해오라기 둘", "해오라기", "PUBLIC", "OPEN");
        engine.run("update content set published_at = now() - interval '400 days' where id = '" + old + "'");
        engine.run("insert into tally (content_id, supports, comments) values ('" + old + "', 3, 1), ('" + loved
                + "', 70, 0) on conflict (content_id) do update set supports = excluded.supports,"
                + " comments = excluded.comments");
        steps.all();
        var query = SearchQuery.of("해오라기");

        assertThat(engine.search().ids(query.newestFirst(), 5)).containsExactly(loved, old);
        assertThat(engine.search().ids(query.by(Sort.SUPPORTS), 5)).containsExactly(loved, old);
        assertThat(engine.search().ids(query.by(Sort.COMMENTS), 5)).containsExactly(old, loved);
        assertThat(engine.search().ids(query.within(Period.MONTH), 5)).containsExactly(loved);
    }

    @Test
    void wordsThatMeanTheSameFindOneAnother() {
        var id = proposal("반려견 놀이터", "강아지가 뛰놀 곳", "PUBLIC", "OPEN");
        steps.all();
        assertThat(finds("멍멍이", id)).isFalse();

        Dictionary.use(List.of(), List.of("멍멍이 반려견"));

        assertThat(finds("멍멍이를", id)).isTrue();
        Dictionary.use(List.of(), List.of());
    }

    @Test
    void aNewWordOfTheDictionaryHoldsAsTextsAreReadAnew() {
        var id = proposal("새빛누리마당에서 만나요", "개관식", "PUBLIC", "OPEN");
        steps.all();

        Dictionary.use(List.of("새빛누리마당 새빛 누리 마당"), List.of());
        steps.refill();
        assertThat(finds("새빛", id)).as("the old index goes on answering").isNotNull();
        steps.all();

        assertThat(finds("새빛 누리", id)).isTrue();
        assertThat(titles("산책로")).contains("느티천 산책로가 너무 어두워요");
        Dictionary.use(List.of(), List.of());
    }

    @Test
    void theScoreIsTheSumOfNamedParts() {
        var best = search("산책로 어두운").get(0);
        var explained = engine.bean(ExplanationService.class).explained("산책로 어두운", best.type(), best.number());

        assertThat(explained.title()).isEqualTo(best.title());
        assertThat(explained.parts()).extracting(Explanation.Part::name).contains("title", "all-in-title", "fresh");
        assertThat(explained.score()).isPositive().isCloseTo(best.score(), withinPercentage(1));
        assertThat(explained.parts().stream()
                        .mapToDouble(Explanation.Part::score)
                        .sum())
                .isCloseTo(explained.score(), withinPercentage(1));
    }

    @Test
    void aCrashInTheMiddleLosesNothing() {
        var id = proposal("물총새 둥지", "물총새", "PUBLIC", "OPEN");

        steps.stepAndCrash();
        assertThat(steps.waiting()).as("the rows of work are still there").isPositive();
        steps.all();

        assertThat(finds("물총새", id)).isTrue();
        assertThat(steps.waiting()).isZero();
    }

    @Test
    void whatTheIndexLostIsMended() {
        var lost = proposal("수달 발자국", "수달", "PUBLIC", "OPEN");
        engine.run("delete from index_work");
        assertThat(finds("수달", lost)).isFalse();
        var ghost = proposal("유령 글", "유령", "PUBLIC", "OPEN");
        steps.index(List.of(ghost));
        engine.run("update content set visibility = 'WITHDRAWN' where id = '" + ghost + "'");
        engine.run("delete from index_work");

        assertThat(steps.compare()).contains(lost, ghost);
        steps.all();

        assertThat(finds("수달", lost)).isTrue();
        assertThat(finds("유령", ghost)).isFalse();
        assertThat(steps.compare()).isEmpty();
    }

    @Test
    void aNewProposalIsFoundWithinASecondOrTwo() {
        long begin = System.nanoTime();
        var id = proposal("원앙 가족", "원앙", "PUBLIC", "OPEN");
        steps.all();

        assertThat(finds("원앙", id)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}

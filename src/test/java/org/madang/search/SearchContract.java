package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.madang.search.SearchQuery.Period;
import org.madang.search.SearchQuery.Sort;
import org.madang.search.index.FoundType;
import org.madang.search.words.Dictionary;

/** What search does, whichever engine keeps the index; a class for each engine runs all of it. */
abstract class SearchContract extends QueryContract {
    @Test
    void whatDepartmentsSayElsewhereIsFoundWhileItIsThere() {
        var item = hubItem("", "물억새 축제가 이번 주말에 열립니다.");
        var other = proposal("물억새를 지켜 주세요", "물억새", "PUBLIC", "OPEN");
        steps.all();
        var ofHub = SearchQuery.of("물억새").narrowed(FoundType.HUB_ITEM, null, null);

        assertThat(engine.search().ids(SearchQuery.of("물억새"), 5)).contains(item, other);
        assertThat(hits(ofHub)).singleElement().satisfies(hit -> {
            assertThat(hit.path()).isEqualTo("https://parks.example/1");
            assertThat(hit.authorName()).isEqualTo("공원 소식");
            assertThat(hit.title()).startsWith("물억새 축제");
        });
        assertThat(engine.search().search(SearchQuery.of("물억새"), FIRST).facets().get("type"))
                .containsEntry("HUB_ITEM", 1L);

        engine.run("update hub_item set gone_at = now() where id = '" + item + "'");
        assertThat(hits(ofHub)).as("before the index knows").isEmpty();
        steps.all();
        assertThat(engine.search().ids(ofHub, 5)).isEmpty();
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
        var posts = engine.search().search(SearchQuery.of("").narrowed(FoundType.POST, null, null), FIRST);

        assertThat(posts.items()).allMatch(hit -> hit.type() == FoundType.POST);
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

package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;

/** What can be typed and what is understood of it, whichever engine keeps the index. */
abstract class QueryContract extends SearchGround {
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
}

package org.madang.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.search.words.QueryWords.Word;

class QueryWordsTest {

    private static List<String> indexed(String text) throws Exception {
        List<String> words = new ArrayList<>();
        try (var stream = KoreanText.current().tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }

    private static List<String> forms(String text) {
        return QueryWords.all(text).stream().flatMap(QueryWords.Word::forms).toList();
    }

    @Test
    void aCompoundIsOneWordThatIsFoundByItsParts() throws Exception {
        assertThat(indexed("자전거도로 정비")).containsExactly("자전거도로", "자전거", "도로", "정비");
        assertThat(QueryWords.all("자전거도로 정비"))
                .containsExactly(new Word("자전거도로", List.of("자전거", "도로")), new Word("정비", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "자전거, 자전거도로",
        "자전거도로, 자전거",
        "자전거 도로, 자전거도로",
        "자전거도로, 자전거 도로",
        "산책로를, 산책로가",
        "산책, 산책로",
        "도서관, 작은도서관에서",
        "공원의, 어린이공원",
        "주차, 불법주차를"
    })
    void joinedAndSplitMeet(String query, String text) throws Exception {
        assertThat(forms(query)).anyMatch(indexed(text)::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"산책로를", "산책로가", "산책로에서", "산책로도", "산책로까지는", "산책로"})
    void everyInflectionIsTheSameWord(String inflected) {
        assertThat(QueryWords.all(inflected)).containsExactly(new Word("산책로", List.of("산책")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"넓혀 주세요", "넓히면", "넓혔어요", "넓히려고"})
    void verbsAreFoundByTheirStem(String inflected) {
        assertThat(forms(inflected)).contains("넓히");
    }

    @Test
    void englishIsInLowerCaseByItsStems() {
        assertThat(forms("The Libraries of SEOUL are sorting")).containsExactly("library", "seoul", "sort");
        assertThat(forms("CCTV를 wifi가")).containsExactly("cctv", "wifi");
    }

    @Test
    void chineseCharactersAreReadInKorean() {
        assertThat(forms("市廳")).isEqualTo(forms("시청"));
    }

    @Test
    void whatSaysNothingLeavesNoWord() {
        assertThat(QueryWords.all("를 에서 !? ... () \"' + - && || * ~")).isEmpty();
        assertThat(QueryWords.all("")).isEmpty();
    }

    @Test
    void aWordThatComesTwiceIsSearchedOnce() {
        assertThat(forms("공원에서 공원까지 공원을")).containsExactly("공원");
    }

    @Test
    void namesOfThingsAreCountedAndVerbsAreNot() {
        assertThat(QueryWords.nouns("공원에 나무를 심고 공원을 가꾸자"))
                .containsEntry("공원", 2)
                .containsEntry("나무", 1)
                .doesNotContainKeys("심", "가꾸");
    }
}

package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.search.QuerySyntax.Field;
import org.madang.search.QuerySyntax.Term;

class QuerySyntaxTest {

    private static List<String> spoken(String text) {
        return QuerySyntax.parse(text).terms().stream().map(Term::spoken).toList();
    }

    @Test
    void wordsPhrasesAndWhatIsLeftOutAreToldApart() {
        var wanted = QuerySyntax.parse("산책로 \"밤길 가로등\" -주차 -\"불법 주차\"");

        assertThat(spoken("산책로 \"밤길 가로등\" -주차")).containsExactly("산책로");
        assertThat(wanted.phrases()).hasSize(1);
        assertThat(wanted.without()).hasSize(2);
    }

    @Test
    void fieldsHaveKoreanAndEnglishNames() {
        assertThat(QuerySyntax.parse("동네:느티동 topic:교통 글쓴이:@haneul #밤길 제목:\"끊긴 길\"")
                        .fields())
                .isEqualTo(Map.of(
                        Field.PLACE, "느티동",
                        Field.TOPIC, "교통",
                        Field.WRITER, "@haneul",
                        Field.TAG, "밤길",
                        Field.TITLE, "끊긴 길"));
    }

    @Test
    void whatIsNoFieldIsWords() {
        assertThat(spoken("미세먼지:나쁨")).containsExactly("미세먼지", "나쁨");
        assertThat(spoken("코로나-19")).as("a minus inside a word").contains("코로나");
        assertThat(QuerySyntax.parse("12:30").fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "\"", "-\"", "\"\"", "#", ":", "((((", "*?~^"})
    void whatSaysNothingAsksForNothing(String text) {
        assertThat(QuerySyntax.parse(text).terms()).isEmpty();
    }

    @Test
    void aQueryOfManyWordsIsCut() {
        assertThat(QuerySyntax.parse("공원 ".repeat(100)).terms()).hasSize(1);
        var many = new StringBuilder();
        for (char c = '가'; c < '가' + 200; c++) {
            many.append("나무").append(c).append(' ');
        }
        assertThat(QuerySyntax.parse(many.toString()).terms()).hasSizeLessThanOrEqualTo(20);
    }
}

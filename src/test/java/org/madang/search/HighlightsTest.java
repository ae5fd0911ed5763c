package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.search.words.QueryWords;
import org.madang.search.words.TextReading;

class HighlightsTest {

    /** The words of a query in a text that was just read. */
    private record Marks(Highlights highlights) {

        private String title(String title) {
            return highlights.title(title, TextReading.of(title).places());
        }

        private List<String> snippets(String text) {
            return highlights.snippets(text, TextReading.of(text).places());
        }
    }

    private static Marks marks(String query) {
        return new Marks(new Highlights(QueryWords.all(query)));
    }

    @Test
    void aWordIsMarkedInAnotherInflectionAndWithoutItsParticle() {
        assertThat(marks("산책로를 넓혀").title("느티천 산책로가 좁아요")).isEqualTo("느티천 <mark>산책로</mark>가 좁아요");
        assertThat(marks("산책로").title("길을 넓혀 주세요")).isEqualTo("길을 넓혀 주세요");
    }

    @Test
    void everythingElseIsEscaped() {
        assertThat(marks("공원").title("<b>\"공원\"</b> & <script>alert(1)</script>"))
                .isEqualTo(
                        "&lt;b&gt;&quot;<mark>공원</mark>&quot;&lt;/b&gt; &amp; &lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void partsOfACompoundGetOneMark() {
        assertThat(marks("자전거 도로").title("자전거도로 정비")).isEqualTo("<mark>자전거도로</mark> 정비");
    }

    @Test
    void aLongTextIsShownByItsBestPieces() {
        var text = "가나다라 마바사. ".repeat(200) + "여기에 놀이터가 있어요. " + "아자차카 타파하. ".repeat(200);

        var snippets = marks("놀이터에서").snippets(text);

        assertThat(snippets).hasSize(1);
        assertThat(snippets.get(0)).startsWith("…").endsWith("…").contains("<mark>놀이터</mark>");
        assertThat(snippets.get(0).length()).isLessThan(200);
    }

    @Test
    void thePieceWithMostOfTheWordsComesFromALongText() {
        var text = "산책로는 저기에 있어요. " + "가나다라 마바사. ".repeat(100) + "밤에는 산책로에 가로등이 없어요. " + "아자차. ".repeat(100);

        var snippets = marks("산책로 가로등").snippets(text);

        assertThat(snippets).hasSize(2);
        assertThat(snippets.get(0)).startsWith("<mark>산책로</mark>는");
        assertThat(snippets.get(1)).contains("<mark>산책로</mark>에 <mark>가로등</mark>이");
    }

    @Test
    void lettersInsideAnotherWordAreNotTakenForTheWord() {
        var text = "가나다라 마바사. ".repeat(50) + "Catalogue of things. " + "아자차. ".repeat(50) + "The cats sleep.";

        assertThat(marks("cat").snippets(text)).singleElement().asString().contains("<mark>cats</mark>");
    }

    @Test
    void aTextWithoutTheWordsIsShownFromItsBeginning() {
        assertThat(marks("도서관").snippets("짧은 글")).containsExactly("짧은 글");
        assertThat(new Highlights(List.of()).snippets("가".repeat(300), null)).containsExactly("가".repeat(110) + "…");
        assertThat(marks("도서관").snippets("")).isEmpty();
    }

    @Test
    void aWordThatTheTextHasInAnotherFormIsMarkedWhereItStands() {
        assertThat(marks("넓히면").title("길을 넓혀 주세요")).isEqualTo("길을 <mark>넓혀</mark> 주세요");
        assertThat(marks("시청").title("市廳 앞")).isEqualTo("<mark>市廳</mark> 앞");
        assertThat(marks("library").title("Our Libraries")).isEqualTo("Our <mark>Libraries</mark>");
    }

    @Test
    void aTextThatWasNeverTakenApartIsShownWithoutMarks() {
        assertThat(new Highlights(QueryWords.all("공원")).title("공원 앞", null)).isEqualTo("공원 앞");
    }
}

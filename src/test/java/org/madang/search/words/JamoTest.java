package org.madang.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamoTest {

    @ParameterizedTest
    @CsvSource({"산책로, ㅅㅏㄴㅊㅐㄱㄹㅗ", "닭, ㄷㅏㄹㄱ", "과외, ㄱㅗㅏㅇㅗㅣ", "산ㅊ, ㅅㅏㄴㅊ", "Bus 3번, bus 3ㅂㅓㄴ", "값, ㄱㅏㅂㅅ"})
    void aWordIsTypedKeyAfterKey(String word, String keys) {
        assertThat(Jamo.keys(word)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"산책로, 산ㅊ", "산책로, 산채", "산책로, 산책ㄹ", "닭갈비, 달ㄱ", "과일, 고"})
    void aHalfTypedWordIsItsBeginning(String word, String typed) {
        assertThat(Jamo.keys(word)).startsWith(Jamo.keys(typed));
    }

    @Test
    void firstConsonantsAreTheSyllablesBeginnings() {
        assertThat(Jamo.initials("광명동 3번지")).isEqualTo("ㄱㅁㄷ 3ㅂㅈ");
        assertThat(Jamo.areInitials("ㄱㅁㄷ")).isTrue();
        assertThat(Jamo.areInitials("ㄱ")).as("one says nothing").isFalse();
        assertThat(Jamo.areInitials("ㄱㅏ")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"산책로, 산첵로, 1", "산책로, 산책로, 0", "공원, 곤원, 1", "bus, bsu, 1", "도서관, 도서, 4", "가, 나다, 3"})
    void anErrorIsAKeyAndNotASyllable(String a, String b, int distance) {
        assertThat(Jamo.distance(Jamo.keys(a), Jamo.keys(b))).isEqualTo(distance);
        assertThat(Jamo.distance(Jamo.keys(b), Jamo.keys(a))).isEqualTo(distance);
    }

    @Test
    void wordsGoIntoTheIndexInOrderWithCompoundsBehindThem() {
        assertThat(TextReading.of("자전거도로를 정비해 주세요").words())
                .startsWith("자전거 도로 정비")
                .endsWith("자전거도로");
        assertThat(SpokenWords.pairs("자유한국당 곽")).isEqualTo("자유 유한 한국 국당");
        assertThat(SpokenWords.stems("공원에서는")).first().isEqualTo("공원");
        assertThat(SpokenWords.stems("공원")).containsExactly("공원");
    }
}

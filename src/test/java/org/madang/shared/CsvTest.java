package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void valuesAreQuotedWhereTheyMust() {
        assertThat(Csv.line(1, "쉼터, 둘", "말 \"하나\"", null, "두\n줄"))
                .isEqualTo("1,\"쉼터, 둘\",\"말 \"\"하나\"\"\",,\"두\n줄\"\r\n");
    }

    @Test
    void nothingIsAFormula() {
        assertThat(Csv.line("=1+1", "-2", -2, "@me")).isEqualTo("'=1+1,'-2,-2,'@me\r\n");
    }
}

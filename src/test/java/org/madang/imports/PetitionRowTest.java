package org.madang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WHOLE =
            "{'id': 579850, 'category': '육아/교육', 'title': '보육인원을 줄여 주세요', 'body': '현재 어린이집은',"
                    + " 'opened': '2019-05-01', 'closed': '2019-05-31', 'agrees': 590, 'status': '청원종료'}";

    private static PetitionRow parse(String line) throws PetitionRow.Fault {
        return PetitionRow.parse(line.replace('\'', '"'), TODAY);
    }

    @Test
    void readsEveryField() throws PetitionRow.Fault {
        assertThat(parse(WHOLE))
                .isEqualTo(new PetitionRow(
                        "579850",
                        "육아/교육",
                        "보육인원을 줄여 주세요",
                        "현재 어린이집은",
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(2019, 5, 31),
                        590));
    }

    @Test
    void whatIsStillOpenHasNoEnd() throws PetitionRow.Fault {
        assertThat(parse("{'id':'a-1','title':'제목','opened':'2026-11-01','closed':'2026-12-01','status':'청원진행중'}")
                        .closed())
                .isNull();
        assertThat(parse("{'id':'a-1','title':'제목','opened':'2026-11-01'}").closed())
                .isNull();
    }

    @Test
    void whatEndedWithoutADayEndedWhenItBegan() throws PetitionRow.Fault {
        assertThat(parse("{'id':'a-1','title':'제목','opened':'2019-05-01','status':'브리핑'}")
                        .closed())
                .isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json|``|not-json",
                "[1, 2]|``|not-json",
                "{'title':'제목','opened':'2019-05-01'}|id|required",
                "{'id':'1 2','title':'제목','opened':'2019-05-01'}|id|slug-form",
                "{'id':1,'title':' ','opened':'2019-05-01'}|title|required",
                "{'id':1,'title':['제목'],'opened':'2019-05-01'}|title|not-a-text",
                "{'id':1,'title':'제목'}|opened|required",
                "{'id':1,'title':'제목','opened':'2019-02-30'}|opened|not-a-date",
                "{'id':1,'title':'제목','opened':'2027-01-01'}|opened|in-the-future",
                "{'id':1,'title':'제목','opened':'2019-05-01','closed':'2019-04-30'}|closed|before-its-beginning",
                "{'id':1,'title':'제목','opened':'2019-05-01','agrees':-1}|agrees|not-a-count",
                "{'id':1,'title':'제목','opened':'2019-05-01','agrees':1.5}|agrees|not-a-count",
                "{'id':1,'title':'제목','opened':'2019-05-01','agrees':99999999999}|agrees|not-a-count",
                "{'id':1,'title':'제목','opened':'2019-05-01','agrees':'many'}|agrees|not-a-count"
            })
    void saysWhichFieldIsAtFault(String line, String field, String code) {
        assertThatThrownBy(() -> parse(line)).isInstanceOfSatisfying(PetitionRow.Fault.class, fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void aTitleThatIsTooLongNamesTheLimit() {
        assertThatThrownBy(() -> parse("{'id':1,'title':'" + "가".repeat(121) + "','opened':'2019-05-01'}"))
                .isInstanceOfSatisfying(PetitionRow.Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo("too-long");
                    assertThat(fault.most()).isEqualTo(120);
                });
    }
}

package org.madang.post.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** The same text in two languages: each leads to the other. */
@ExtendWith(RunningMadang.class)
class TranslationIT {

    private Madang madang;
    private ApiCaller writer;
    private long korean;
    private long english;

    @BeforeEach
    void write(Madang running) {
        madang = running;
        writer = ApiCaller.at(running).as("writer2");
        korean = draft("느티천의 봄", "물가에 꽃이 피었다.", "ko");
        english = draft("Spring on the stream", "Flowers on the bank.", "en");
        writer.put("/posts/" + korean + "/publication");
    }

    private long draft(String title, String body, String language) {
        return writer.post("/posts", json("{'title':'%s','body':'%s','language':'%s'}", title, body, language))
                .number("number");
    }

    private String page(long number) {
        return PageVisitor.at(madang).get("/posts/" + number).body();
    }

    private String alternate(String language, long number) {
        return "hreflang=\"" + language + "\" href=\"" + madang.address().resolve("/posts/" + number) + "\"";
    }

    @Test
    void eachLeadsToTheOtherOnceBothArePublicAndNoMoreWhenOneGoes() {
        assertThat(page(korean)).doesNotContain("Spring on the stream");
        assertThat(writer.put("/posts/" + english + "/translations/" + korean).status())
                .isEqualTo(204);
        assertThat(page(korean)).as("a draft is nobody's matter").doesNotContain("Spring on the stream");

        writer.put("/posts/" + english + "/publication");

        assertThat(page(korean)).contains("Spring on the stream", alternate("en", english), alternate("ko", korean));
        assertThat(page(korean)).contains(alternate("x-default", korean));
        assertThat(page(english)).contains("느티천의 봄", alternate("ko", korean), alternate("x-default", korean));
        assertThat(ApiCaller.at(madang)
                        .get("/posts/" + korean + "/translations")
                        .items()
                        .get(0)
                        .getInt("number"))
                .isEqualTo((int) english);

        writer.delete("/posts/" + english);
        assertThat(page(korean)).doesNotContain("Spring on the stream");
    }

    @Test
    void onlyWhoWritesBothTiesThemAndALanguageIsThereOnce() {
        var other = ApiCaller.at(madang).as("writer3");
        var theirs = other.post("/posts", json("{'title':'My own','body':'Words of mine.','language':'en'}"))
                .number("number");
        other.put("/posts/" + theirs + "/publication");

        assertThat(other.put("/posts/" + theirs + "/translations/" + korean).status())
                .isEqualTo(403);
        assertThat(writer.put("/posts/" + korean + "/translations/" + theirs).status())
                .isEqualTo(403);
        assertThat(other.put("/posts/" + theirs + "/translations/" + english).faults())
                .as("a draft is nobody's matter")
                .containsExactly("other no-post");

        var again = draft("또 다른 봄", "다시 쓴 글이다.", "ko");
        assertThat(writer.put("/posts/" + again + "/translations/" + korean).faults())
                .containsExactly("other translation-same-language");
        assertThat(writer.put("/posts/" + english + "/translations/" + korean).status())
                .isEqualTo(204);
        assertThat(writer.put("/posts/" + english + "/translations/" + again).faults())
                .containsExactly("other translation-same-language");
    }

    @Test
    void thePageTiesAndUntiesWithoutScripts() {
        var page = PageVisitor.as(madang, "writer2");
        var address = "/posts/" + english + "/translations";

        assertThat(page.send(address, "tie", Map.of("other", "느티천")).body()).contains("그런 글이 없어요");
        assertThat(page.send(
                                address,
                                "tie",
                                Map.of(
                                        "other",
                                        madang.address()
                                                .resolve("/posts/" + korean + "?x=1")
                                                .toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page.get(address).body()).contains("느티천의 봄");
        assertThat(page.send(address, "untie", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page.get(address).body()).doesNotContain("느티천의 봄");
    }
}

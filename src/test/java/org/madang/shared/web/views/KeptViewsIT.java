package org.madang.shared.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Pages are filled into trees that others were filled into before: nothing of one reader may be left for the next. */
@ExtendWith(RunningMadang.class)
class KeptViewsIT {

    private static final int ROUNDS = 3;

    /** Each with a parameter that keeps it out of the page cache. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts", "/posts/1", "/proposals", "/proposals/1", "/search?q=%EA%B8%B8", "/writers"})
    void givesEachReaderTheirOwnPageHoweverOftenAndInWhateverOrder(String path, Madang madang) {
        var readers = Map.of(
                "", PageVisitor.at(madang),
                "resident1", PageVisitor.as(madang, "resident1"),
                "resident2", PageVisitor.as(madang, "resident2"));
        var first = new HashMap<String, String>();

        for (int round = 0; round < ROUNDS; round++) {
            readers.forEach((handle, reader) -> {
                var answer = reader.get(path + (path.contains("?") ? "&" : "?") + "notice=");
                assertThat(answer.statusCode()).as(handle + " reads " + path).isEqualTo(200);
                var page = withoutSecrets(answer.body());
                assertThat(page).as(handle + " reads " + path).isEqualTo(first.computeIfAbsent(handle, it -> page));
            });
        }

        assertThat(first.get("resident1")).isNotEqualTo(first.get(""));
        assertThat(first.get("")).contains("href=\"/account/sign-in").doesNotContain("href=\"/account\"");
        assertThat(first.get("resident1")).isNotEqualTo(first.get("resident2"));
    }

    @Test
    void keepsTheLanguagesApart(Madang madang) {
        var korean = PageVisitor.at(madang);
        var english = PageVisitor.at(madang);
        english.get("/?lang=en");

        for (int round = 0; round < ROUNDS; round++) {
            assertThat(korean.get("/proposals?notice=").body()).contains(" lang=\"ko\" data-theme=", ">제안<");
            assertThat(english.get("/proposals?notice=").body())
                    .contains(" lang=\"en\" data-theme=", ">Proposals<")
                    .doesNotContain(">제안<");
        }
    }

    @Test
    void leavesNothingOfARefusedForm(Madang madang) {
        var hasty = PageVisitor.as(madang, "resident1");
        var next = PageVisitor.as(madang, "resident2");
        var words = "가".repeat(10_001);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(hasty.send("/posts/1", "post", Map.of("body", words)).body())
                    .contains("class=\"summary\"", words);

            assertThat(next.get("/posts/1").body()).doesNotContain("class=\"summary\"", words);
            assertThat(hasty.get("/posts/1").body()).doesNotContain("class=\"summary\"", words);
        }
    }

    /** Without what differs from one rendering to the next: tokens and the seconds that a sign-in has left. */
    private static String withoutSecrets(String page) {
        return page.replaceAll("name=\"csrf\" value=\"[^\"]*\"", "")
                .replaceAll(" nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"shown\" value=\"[^\"]*\"", "")
                .replaceAll("data-(left|idle|lasts)=\"[0-9]*\"", "");
    }
}

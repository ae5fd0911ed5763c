package org.madang.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.Guest.onward;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.Guest;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;

/** A session that ends while somebody types costs no word, and nothing is done that was not asked for again. */
@ExtendWith(MailingMadang.class)
class InterruptedFormIT {

    private static final String DEMO = "madang-demo";
    private static final String WHO = "resident20";

    private Town town;
    private Guest guest;

    @BeforeEach
    void signIn(Town town) {
        this.town = town;
        guest = town.guest();
        guest.signIn(WHO, DEMO);
    }

    private void endTheSession() {
        var other = town.guest();
        other.signIn(WHO, DEMO);
        other.submit("/account/sessions", "endOthers", Map.of());
    }

    private Document backAgain(HttpResponse<String> interrupted) {
        var signIn = onward(interrupted);
        assertThat(interrupted.statusCode()).as(interrupted.body()).isEqualTo(303);
        assertThat(signIn).startsWith("/account/sign-in?return=").contains("kept%3Dyes");
        assertThat(guest.page(signIn).text()).contains("적던 내용은 한 시간 동안 그대로 두었어요");
        var back = onward(guest.submit(signIn, "signIn", Map.of("login", WHO, "password", DEMO)));
        return guest.page(back);
    }

    @Test
    void aPostIsThereAgainAndNotSaved() {
        var editor = guest.page("/posts/new");
        int drafts = guest.page("/account").select("a[href$=/edit]").size();
        endTheSession();

        var page = backAgain(
                guest.submit(editor, "save", Map.of("title", "느티천의 저녁", "body", "긴 글이에요.\n\n둘째 문단.", "tags", "산책")));

        assertThat(page.select("#title").val()).isEqualTo("느티천의 저녁");
        assertThat(page.select("#body").val()).isEqualTo("긴 글이에요.\n\n둘째 문단.");
        assertThat(page.select("#tags").val()).isEqualTo("산책");
        assertThat(page.text()).contains("적던 내용이 그대로 있으니");
        assertThat(guest.page("/account").select("a[href$=/edit]"))
                .as("nothing was done")
                .hasSize(drafts);

        var saved = guest.submit(page, "save", Map.of("topic", "culture"));
        assertThat(onward(saved)).startsWith("/posts/").contains("draft-saved");
    }

    @Test
    void aCommentIsThereAgainAlsoWhenTheBrowserForgotTheSession() {
        var post = guest.page("/posts/3");
        int comments = post.select(".comments article").size();
        guest.visitor().cookies().getCookieStore().removeAll();

        var page = backAgain(guest.submit(post, "post", Map.of("body", "저녁에 걷기 좋아요.")));

        assertThat(page.select("#comment-form #body").val()).isEqualTo("저녁에 걷기 좋아요.");
        assertThat(page.select(".comments article")).hasSize(comments);
    }

    @Test
    void aProposalInTheWizardIsThereAgain() {
        var started = guest.submit("/proposals/new", "goOn", Map.of("title", "느티천 다리에 등을"));
        var number = onward(started).replaceAll("^/proposals/([0-9]+).*$", "$1");
        assertThat(number).as(onward(started)).matches("[0-9]+");
        var editor = guest.page("/proposals/" + number + "/edit");
        endTheSession();

        var page = backAgain(guest.submit(
                editor,
                editor.select("button[type=submit].primary").attr("name"),
                Map.of("solution", "등을 여섯 개 달아 주세요.")));

        assertThat(page.select("#solution").val()).isEqualTo("등을 여섯 개 달아 주세요.");
    }

    @Test
    void nobodyElsesBrowserFindsIt() {
        var editor = guest.page("/posts/new");
        endTheSession();
        guest.submit(editor, "save", Map.of("title", "나만의 제목", "body", "나만의 글"));

        var other = town.guest();
        other.signIn("resident1", DEMO);
        assertThat(other.page("/posts/new?kept=yes").select("#title").val()).isEmpty();
    }

    @Test
    void aPasswordIsNeverKept() {
        var form = guest.page("/account/password");
        endTheSession();

        var answer = guest.submit(form, "change", Map.of("currentPassword", DEMO, "password", "강물이 흐르는 저녁에"));

        assertThat(onward(answer)).doesNotContain("kept");
    }
}

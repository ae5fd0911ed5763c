package org.madang.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** From the application to the end of the term. */
@ExtendWith(RunningMadang.class)
class WriterIT {

    private static final String APPLICATION = "{'motive':'동네 하천을 적고 싶어요.','beats':['culture']}";

    private ApiCaller visitor;
    private ApiCaller admin;

    @BeforeEach
    void enter(Madang madang) {
        visitor = ApiCaller.at(madang);
        admin = visitor.as("admin");
    }

    @Test
    void aResidentAppliesIsAppointedAndResigns(Madang madang) {
        var resident = visitor.as("resident15");
        assertThat(resident.post("/writer-applications", "{}").faults()).contains("motive required");
        var applied = resident.post("/writer-applications", json(APPLICATION));
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        assertThat(resident.post("/writer-applications", json(APPLICATION)).code())
                .isEqualTo("applied-already");
        var application = "/writer-applications/" + applied.text("id");
        assertThat(resident.get(application).status()).isEqualTo(403);

        assertThat(admin.put(application + "/appointment", json("{'cohort':2}")).faults())
                .containsExactly("endsOn in-the-past");
        var lastDay = LocalDate.now().plusYears(1);
        var term = admin.put(application + "/appointment", json("{'cohort':2,'endsOn':'%s'}", lastDay));
        assertThat(term.status()).as(term.toString()).isEqualTo(200);
        assertThat(resident.get("/me").texts("roles")).contains("WRITER");

        var certificate = madang.visitor().get("/certificates/" + term.number("number"));
        assertThat(certificate.statusCode()).isEqualTo(200);
        assertThat(certificate.body()).contains("시민기자 위촉장", "@resident15", "지금 임기 중");
        assertThat(madang.visitor().get("/writers/resident15").body())
                .contains("/certificates/" + term.number("number"), "문화");

        assertThat(resident.delete("/me/writer-term").status()).isEqualTo(204);
        assertThat(resident.get("/me").texts("roles")).doesNotContain("WRITER");
        assertThat(madang.visitor()
                        .get("/certificates/" + term.number("number"))
                        .body())
                .contains("임기가 끝난");
    }

    @Test
    void aRefusalHasAReasonThatTheApplicantReads(Madang madang) {
        var applied = visitor.as("resident16").post("/writer-applications", json(APPLICATION));
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        var application = "/writer-applications/" + applied.text("id");

        assertThat(admin.put(application + "/refusal", "{}").faults()).containsExactly("reason required");
        assertThat(admin.put(application + "/refusal", json("{'reason':'다음 기수에 다시 신청해 주세요.'}"))
                        .status())
                .isEqualTo(200);

        assertThat(visitor.as("resident16").get("/writer-applications/mine").text("reason"))
                .startsWith("다음 기수");
        assertThat(admin.put(application + "/refusal", json("{'reason':'다시'}")).code())
                .isEqualTo("application-decided");
    }

    @Test
    void theFormOfTheApplicationWorksWithoutAScript(Madang madang) {
        var browser = madang.visitor();
        var form = browser.get("/account/sign-in").body();
        browser.postForm(
                "/account/sign-in",
                Map.of(
                        "csrf", hidden(form, "csrf"),
                        "sign-in", "sign-in",
                        "login", "resident17",
                        "password", "madang-demo",
                        "signIn", "",
                        "jakarta.faces.ViewState", "stateless"));
        var page = browser.get("/account/writer");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"motive\"", "id=\"applying\"");
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

package org.madang.review.rest;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.ClockProducer;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** The staff's steps: tags, assignment, answer and the desk. */
@ExtendWith(RunningMadang.class)
class ReviewResourcesIT {

    private ApiCaller visitor;
    private ApiCaller staff;
    private String proposal;

    @BeforeEach
    void propose(Madang madang) {
        visitor = ApiCaller.at(madang);
        staff = visitor.as("staff.transport");
        var author = visitor.as("resident14");
        proposal = "/proposals/"
                + author.post("/proposals", json("{'title':'정류장','problem':'멀다','solution':'옮기자','topic':'traffic'}"))
                        .number("number");
        author.put(proposal + "/submission");
    }

    @Test
    void tagsAreSetAsAWhole() {
        assertThat(staff.put(proposal + "/tags", json("{'tags':['pilot','quick-win']}"))
                        .status())
                .isEqualTo(200);
        assertThat(staff.put(proposal + "/tags", json("{'tags':['pilot']}")).texts("tags"))
                .containsExactly("pilot");
        assertThat(visitor.get(proposal + "/tags").texts("tags")).containsExactly("pilot");
        assertThat(staff.put(proposal + "/tags", json("{'tags':[]}")).texts("tags"))
                .isEmpty();
        assertThat(staff.put(proposal + "/tags", "{}").faults()).containsExactly("tags required");
        assertThat(staff.put(proposal + "/tags", json("{'tags':['nonsense']}")).faults())
                .containsExactly("tags unknown-tag");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', department unknown-department",
        "'{''department'':''nowhere''}', department unknown-department",
        "'{''department'':''transport'',''officer'':''nobody''}', officer unknown-officer",
        "'{''department'':''transport'',''officer'':''resident1''}', officer unknown-officer",
        "'{''department'':''transport'',''officer'':''staff.parks''}', officer officer-of-another-department",
        "'{''department'':''transport'',''due'':''2020-01-02''}', due in-the-past",
        "'{''department'':''transport'',''due'':''9999-12-31''}', due too-far"
    })
    void aBadAssignmentIsRefusedByField(String body, String fault) {
        var refused = staff.put(proposal + "/assignment", json(body));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly(fault);
        assertThat(visitor.get(proposal).text("status")).isEqualTo("OPEN");
    }

    @Test
    void nobodyIsToAnswerOnADayOnWhichNobodyWorks() {
        var today = LocalDate.now(ClockProducer.CITY_ZONE);
        for (var day : List.of(today.with(next(SUNDAY)), today.plusYears(1).withDayOfYear(1))) {
            assertThat(staff.put(proposal + "/assignment", json("{'department':'transport','due':'" + day + "'}"))
                            .faults())
                    .as(day.toString())
                    .containsExactly("due not-a-working-day");
        }
    }

    @Test
    void aDepartmentAnswersOnceAndInPublic() {
        var answers = proposal + "/answers";
        var whole = json(
                "{'decision':'PARTLY_ADOPTED','text':'**일부** 옮기겠습니다.','basis':'조례','budget':'1억 원','schedule':'올해 안'}");
        assertThat(staff.post(answers, whole).status()).as("nobody has it yet").isEqualTo(409);
        staff.put(proposal + "/assignment", json("{'department':'transport','officer':'staff.transport'}"));
        assertThat(staff.post(answers, "{}").faults()).contains("decision required", "text required");
        assertThat(staff.post(answers, json("{'decision':'ADOPTED','text':'네.'}"))
                        .faults())
                .containsExactly("basis required", "schedule required");

        var answer = staff.post(answers, whole);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var at = answer.header("Location");
        assertThat(visitor.get(at.substring(at.indexOf("/proposals"))).text("textHtml"))
                .contains("<strong>일부</strong>");
        assertThat(visitor.get(proposal).text("status")).isEqualTo("PARTLY_ADOPTED");
        assertThat(staff.post(answers, whole).code()).isEqualTo("impossible-step");
    }

    @Test
    void theDeskIsFilteredAndSorted() {
        staff.put(proposal + "/tags", json("{'tags':['pilot']}"));
        int number = Integer.parseInt(proposal.substring("/proposals/".length()));

        assertThat(staff.get("/desk?unassigned=true&tag=pilot&topic=traffic&q=%EC%A0%95%EB%A5%98%EC%9E%A5&size=100")
                        .items())
                .extracting(row -> row.getInt("number"))
                .contains(number);
        assertThat(staff.get("/desk?overdue=true&size=100").items())
                .isNotEmpty()
                .allMatch(row -> row.getBoolean("overdue") && row.getInt("dueInWorkingDays") <= 0);
        assertThat(staff.get("/desk?status=ADOPTED").items()).isNotEmpty().allMatch(row -> row.getString("status")
                .equals("ADOPTED"));
        assertThat(staff.get("/desk?sort=NUMBER&order=DESC&size=100").items())
                .extracting(row -> -row.getInt("number"))
                .isSorted();
        assertThat(visitor.as("admin").get("/desk").status()).isEqualTo(200);
    }

    @Test
    void theTagsAreNamedInTheCallersLanguage() {
        var korean = visitor.get("/review-tags").items();
        var english = visitor.inEnglish().get("/review-tags").items();

        assertThat(korean).allMatch(tag -> tag.getString("name").equals(tag.getString("ko")));
        assertThat(english).isNotEmpty().allMatch(tag -> tag.getString("name").equals(tag.getString("en")));
    }

    @Test
    void aTransferIsAStepThatBothSidesTake() {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        assertThat(staff.post(proposal + "/transfers", "{}").faults()).containsExactly("to unknown-department");
        assertThat(staff.post(proposal + "/transfers", json("{'to':'parks'}")).faults())
                .containsExactly("reason required");

        var asked = staff.post(proposal + "/transfers", json("{'to':'parks','reason':'공원 안의 일입니다.'}"));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        var id = asked.text("id");
        assertThat(staff.put(proposal + "/transfers/" + id + "/acceptance").code())
                .isEqualTo("not-your-department");
        var accepted = visitor.as("staff.parks").put(proposal + "/transfers/" + id + "/acceptance");
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(visitor.get(proposal).text("department")).isEqualTo("parks");
        assertThat(visitor.get(proposal + "/transfers").status()).isEqualTo(200);
    }

    @Test
    void aClockStopsInPublicAndANoteStaysInside() {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));

        var stopped = staff.put(proposal + "/clock/pause", json("{'reason':'현장을 확인합니다.'}"));
        var noted = staff.post(proposal + "/notes", json("{'note':'속엣말꾸러미'}"));

        assertThat(stopped.text("stoppedFor")).as(stopped.toString()).isEqualTo("현장을 확인합니다.");
        assertThat(visitor.get(proposal + "/clock").toString()).contains("현장을 확인합니다.");
        assertThat(noted.status()).isEqualTo(201);
        assertThat(staff.get(proposal + "/notes").toString()).contains("속엣말꾸러미");
        assertThat(visitor.get(proposal + "/notes").status()).isEqualTo(401);
        assertThat(visitor.as("resident14").get(proposal + "/notes").status()).isEqualTo(403);
        for (var address : List.of(proposal, proposal + "/clock", proposal + "/transfers", "/moderation-log")) {
            assertThat(visitor.get(address).toString()).as(address).doesNotContain("속엣말꾸러미");
        }
        assertThat(visitor.get("/search?q=속엣말꾸러미").items().toString()).doesNotContain("속엣말꾸러미");
        assertThat(staff.delete(proposal + "/clock/pause").text("due")).isNotBlank();
    }

    @Test
    void theCalendarIsPublicAndAnAdminsToSet() {
        var days = visitor.get("/calendar?year=2027");
        assertThat(days.toString()).contains("2027-02-08", "2027-09-15");
        var body = json("{'kind':'MORNING','ko':'종무식','en':'Year end'}");
        assertThat(staff.put("/calendar/2027-12-31", body).status()).isEqualTo(403);
        assertThat(visitor.as("admin").put("/calendar/2027-12-31", body).status())
                .isEqualTo(200);
        assertThat(visitor.get("/calendar?year=2027").toString()).contains("종무식");
        assertThat(visitor.as("admin").delete("/calendar/2027-12-31").status()).isEqualTo(204);
        assertThat(visitor.as("admin").put("/calendar/2020-01-02", body).faults())
                .containsExactly("day in-the-past");
    }

    @Test
    void theDeskAndTheFiguresCanBeTakenAway() {
        assertThat(staff.get("/desk/export.csv?mark=FLAGGED&dueBy=2030-01-01").status())
                .isEqualTo(200);
        assertThat(staff.get("/desk/export.csv?dueBy=soon").faults()).containsExactly("dueBy not-a-day");
        assertThat(visitor.as("resident14").get("/desk/export.csv").status()).isEqualTo(403);
        assertThat(staff.get("/desk/export.xlsx").status()).isEqualTo(200);

        var figures = visitor.get("/insight?department=transport");
        assertThat(figures.text("department")).as(figures.toString()).isEqualTo("transport");
        assertThat(visitor.get("/insight?from=2026-13").faults()).containsExactly("from not-a-month");
        assertThat(visitor.get("/insight?from=2026-05&to=2026-01").faults()).containsExactly("to before-the-first");
        assertThat(visitor.get("/insight?department=nowhere").faults())
                .containsExactly("department unknown-department");
        assertThat(visitor.get("/insight/funnel.csv").status()).isEqualTo(200);
        assertThat(visitor.get("/insight/nonsense.csv").status()).isEqualTo(404);
    }

    @Test
    void whatIsLateIsToldInPublic(Madang madang) throws SQLException {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        var number = proposal.replaceAll("\\D", "");
        var owner = madang.database().asOwner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("update proposal p set due_on = current_date - 9 from content c"
                    + " where c.id = p.id and c.kind = 'PROPOSAL' and c.number = " + number);
        }
        var reader = PageVisitor.at(madang);

        assertThat(visitor.get(proposal + "/clock").isTrue("overdue")).isTrue();
        assertThat(reader.get("/proposals/" + number).body()).contains("지남");
        assertThat(reader.get("/feeds/overdue.atom?about=" + number).body()).contains("/proposals/" + number);
    }
}

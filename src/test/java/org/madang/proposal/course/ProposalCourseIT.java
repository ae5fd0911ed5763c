package org.madang.proposal.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** What becomes of a proposal after it was looked at, step by step to its end. */
@ExtendWith(RunningMadang.class)
class ProposalCourseIT {

    private static final String STARTED = json("{'status':'IN_PROGRESS','note':'설계를 시작했습니다.'}");
    private static final String DONE = json("{'status':'DONE','note':'그늘막을 세웠습니다.'}");

    private ApiCaller visitor;
    private ApiCaller staff;
    private ApiCaller author;
    private String proposal;

    @BeforeEach
    void propose(Madang madang) {
        visitor = ApiCaller.at(madang);
        staff = visitor.as("staff.transport");
        author = visitor.as("resident16");
        proposal = "/proposals/"
                + author.post("/proposals", json("{'title':'그늘막','problem':'뜨겁다','solution':'세우자','topic':'traffic'}"))
                        .number("number");
        author.put(proposal + "/submission");
    }

    private void adopt() {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        assertThat(staff.post(
                                proposal + "/answers",
                                json("{'decision':'ADOPTED','text':'하겠습니다.','basis':'조례','schedule':'올해'}"))
                        .status())
                .isEqualTo(201);
    }

    private JsonObject lastStep() {
        var steps = visitor.get(proposal).json().getJsonArray("steps");
        return steps.getJsonObject(steps.size() - 1);
    }

    @Test
    void whatWasAdoptedIsBegunAndDoneInPublic() {
        assertThat(staff.put(proposal + "/status", STARTED).code()).isEqualTo("impossible-step");
        adopt();
        assertThat(staff.put(proposal + "/status", "{}").faults()).containsExactly("status required");
        assertThat(staff.put(proposal + "/status", json("{'status':'WITHDRAWN','note':'x'}"))
                        .status())
                .isEqualTo(422);
        assertThat(staff.put(proposal + "/status", json("{'status':'DONE'}")).faults())
                .containsExactly("note required");
        assertThat(visitor.as("staff.parks").put(proposal + "/status", STARTED).code())
                .isEqualTo("not-your-department");
        assertThat(author.put(proposal + "/status", STARTED).status()).isEqualTo(403);
        assertThat(visitor.get(proposal).text("status")).as("nothing changed").isEqualTo("ADOPTED");

        var begun = staff.put(proposal + "/status", STARTED);

        assertThat(begun.text("status")).as(begun.toString()).isEqualTo("IN_PROGRESS");
        assertThat(lastStep().getString("action")).isEqualTo("STARTED");
        assertThat(lastStep().getString("department")).isEqualTo("transport");
        assertThat(lastStep().getString("reason")).isEqualTo("설계를 시작했습니다.");
        assertThat(staff.put(proposal + "/status", STARTED).code()).isEqualTo("impossible-step");
        assertThat(staff.put(proposal + "/status", DONE).text("status")).isEqualTo("DONE");
        assertThat(lastStep().getString("action")).isEqualTo("FINISHED");
        assertThat(staff.put(proposal + "/status", DONE).code()).isEqualTo("impossible-step");
        assertThat(author.delete(proposal).code()).isEqualTo("impossible-step");
    }

    @Test
    void whatIsNotTheCitysGoesToWhoeverDecidesIt() {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        var to = json("{'status':'TRANSFERRED','to':'경찰서','note':'신호등은 경찰서에서 정합니다.'}");
        assertThat(staff.put(proposal + "/status", json("{'status':'TRANSFERRED','note':'x'}"))
                        .faults())
                .containsExactly("to required");

        var gone = staff.put(proposal + "/status", to);

        assertThat(gone.text("status")).as(gone.toString()).isEqualTo("TRANSFERRED");
        assertThat(gone.isNull("due")).as("no answer is awaited").isTrue();
        assertThat(lastStep().getString("reason")).isEqualTo("경찰서: 신호등은 경찰서에서 정합니다.");
        assertThat(visitor.as("resident9").put(proposal + "/support").code()).isEqualTo("support-closed");
        assertThat(staff.put(proposal + "/assignment", json("{'department':'transport'}"))
                        .code())
                .isEqualTo("impossible-step");
    }
}

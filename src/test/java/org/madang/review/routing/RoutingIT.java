package org.madang.review.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.review.ReviewService;
import org.madang.review.bulk.BulkChange;
import org.madang.review.bulk.BulkRow;
import org.madang.review.bulk.BulkService;
import org.madang.review.clock.ClockService;
import org.madang.review.department.DepartmentService;
import org.madang.shared.Named;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class RoutingIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    ClockService clocks;

    @Inject
    TransferService transfers;

    @Inject
    PositionService positions;

    @Inject
    DepartmentService departments;

    @Inject
    BulkService bulk;

    @Test
    void aTransferIsAcceptedByTheOtherSide() {
        var number = given.openProposal().getNumber();
        var transport = given.staffOf("transport");
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        var due = proposals.read(number).getDueOn();
        assertRefused("transfer-instead", () -> reviews.assign(number, "transport", null, null));
        assertField("to", () -> transfers.ask(number, "parks", "우리 일"));
        assertField("reason", () -> transfers.ask(number, "transport", ""));
        var transfer = transfers.ask(number, "transport", "버스 노선에 관한 일입니다.");
        assertRefused("transfer-waiting", () -> transfers.ask(number, "transport", "다시"));
        assertRefused("not-your-department", () -> transfers.accept(number, transfer.getId()));

        given.signedIn(transport);
        assertRefused("held-by-another-department", () -> reviews.assign(number, "transport", null, null));
        transfers.accept(number, transfer.getId());

        assertThat(proposals.read(number).getDepartment()).isEqualTo("transport");
        assertThat(proposals.read(number).getDueOn()).as("the clock runs on").isEqualTo(due);
        assertRefused("transfer-answered", () -> transfers.refuse(number, transfer.getId(), "아니요"));
    }

    @Test
    void afterTwoRefusalsTheHeadOfficeHasIt() {
        var number = given.openProposal().getNumber();
        var parks = given.staffOf("parks");
        var head = given.staffOf("autonomy");
        departments.bringInHeadOffice("autonomy");
        given.signedIn(parks);
        reviews.assign(number, "parks", null, null);
        for (var other : List.of("transport", "roads")) {
            var refusing = given.staffOf(other);
            given.signedIn(parks);
            var transfer = transfers.ask(number, other, "그 부서의 일입니다.");
            given.signedIn(refusing);
            transfers.refuse(number, transfer.getId(), "저희 일이 아닙니다.");
        }

        var proposal = proposals.read(number);
        assertThat(proposal.getDepartment()).isEqualTo("autonomy");
        assertThat(proposals.steps(proposal.getId()))
                .extracting(ProposalStep::getAction)
                .contains(StepAction.TO_HEAD_OFFICE);
        given.signedIn(head);
        reviews.assign(number, "roads", null, null);
        assertThat(proposals.read(number).getDepartment()).isEqualTo("roads");
    }

    @Test
    void severalDepartmentsSayWhereTheyStand() {
        var number = given.openProposal().getNumber();
        var transport = given.staffOf("transport");
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        assertField("department", () -> positions.ask(number, "parks", "우리?"));
        positions.ask(number, "transport", "버스가 다니나요?");
        assertField("department", () -> positions.ask(number, "transport", "또?"));
        assertRefused("not-asked", () -> positions.give(number, Stance.AGREES, "좋습니다."));

        given.signedIn(transport);
        positions.give(number, Stance.ON_CONDITION, "정류장을 옮긴다면 됩니다.");

        assertThat(positions.of(proposals.read(number).getId()))
                .singleElement()
                .satisfies(one -> assertThat(one.getStance()).isEqualTo(Stance.ON_CONDITION));
    }

    @Test
    void severalAtOnceAreShownThenDoneThenUndone() {
        var first = given.openProposal().getNumber();
        var second = given.openProposal().getNumber();
        var others = given.openProposal().getNumber();
        given.signedIn(given.staffOf("transport"));
        reviews.assign(others, "transport", null, null);
        given.signedIn(given.staffOf("parks"));
        reviews.addTags(Map.of(new Named("lighting", "조명", "Lighting"), "빛"));
        var all = List.of(first, second, others);
        assertField("tag", () -> bulk.preview(all, new BulkChange(null, null)));
        assertField("department", () -> bulk.preview(all, new BulkChange(null, "nowhere")));
        assertField("n", () -> bulk.preview(List.of(), new BulkChange("lighting", null)));

        var change = new BulkChange("lighting", "parks");
        assertThat(bulk.preview(all, change))
                .extracting(BulkRow::refusal)
                .containsExactly(null, null, "held-by-another-department");
        var batch = bulk.apply(all, change);

        assertThat(proposals.read(first).getDepartment()).isEqualTo("parks");
        assertThat(proposals.read(others).getDepartment()).isEqualTo("transport");
        assertThat(reviews.tagsOf(proposals.read(second).getId())).containsExactly("lighting");
        clocks.stop(second, "그사이 멈춤");
        assertThat(bulk.undo(batch, "lighting")).as("left as it is").isEqualTo(1);
        assertThat(proposals.read(first).getStatus()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposals.read(first).getDepartment()).isNull();
        assertThat(reviews.tagsOf(proposals.read(first).getId())).isEmpty();
        assertThat(proposals.read(second).getDepartment()).isEqualTo("parks");
        assertRefused("nothing-to-undo", () -> bulk.undo(batch, "lighting"));
    }
}

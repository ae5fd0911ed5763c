package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalRequest;
import org.madang.moderation.legal.LegalRequest.Rule;
import org.madang.moderation.legal.LegalService;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Disputes;
import org.madang.testing.Given;

/**
 * Role × department × action, every cell on every kind of text about a department: whoever works there takes no step on
 * it, by the domain's own word; what nobody of that role may do is refused to all of the role.
 */
@ExtendWith(ArquillianExtension.class)
class OwnDepartmentIT {

    private static final String OWN = "own-desk";
    private static final String OTHER = "other-desk";
    private static final String MAY = "may";
    private static final LegalRequest REQUEST = LegalRequest.of("홍길동 010", Rule.DEFAMATION, "사실이 아닙니다.");

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    Disputes disputes;

    @Inject
    FlagService flags;

    @Inject
    KeepOpenService votes;

    @Inject
    OfficeService offices;

    @Inject
    LegalService legal;

    @Inject
    CommentService comments;

    /** What is done to a text or a case of the legal desk. */
    private enum Step {
        FLAG(false),
        KEEP_OPEN(false),
        MARK_CONTESTED(true),
        BLIND(true),
        REFUSE(true),
        CARRY_OUT(true),
        MASK(true),
        CONFIRM(true),
        LIFT(true);

        private final boolean officesAlone;

        Step(boolean officesAlone) {
            this.officesAlone = officesAlone;
        }
    }

    /** A text about {@link #OWN}, and the case of the legal desk about it. */
    private record About(String what, Kind kind, long number, long legalCase) {}

    /** Somebody of a role. */
    private record Actor(Role role, String department, Person person) {}

    @AfterEach
    void forgetLimits() {
        disputes.run("delete from allowance");
    }

    @Test
    void whoWorksThereTakesNoStepOnWhatIsSaidAboutIt() {
        var texts = texts();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (var actor : actors()) {
            for (var text : texts) {
                for (var step : steps(text).entrySet()) {
                    given.signedIn(actor.person());
                    var outcome = outcome(step.getValue(), text);
                    cells++;
                    if (!outcome.equals(expected(actor, step.getKey()))) {
                        wrong.add(actor.role() + " of " + actor.department() + ", " + step.getKey() + " on "
                                + text.what() + ": " + outcome);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(200);
    }

    private static String expected(Actor actor, Step step) {
        boolean ofAnOffice = actor.role() == Role.STAFF || actor.role() == Role.HEAD;
        if (ofAnOffice) {
            return actor.department().equals(OWN) ? "about-your-department" : MAY;
        }
        return step.officesAlone ? "not-allowed" : MAY;
    }

    /** Why the right to it is missing; anything else that stands in the way does not matter here. */
    private static String outcome(LongConsumer step, About text) {
        try {
            step.accept(text.number());
            return MAY;
        } catch (DomainException refused) {
            boolean byRight = refused.kind() == DomainException.Kind.FORBIDDEN
                    && !refused.code().equals("look-by-another");
            return byRight ? refused.code() : MAY;
        }
    }

    private Map<Step, LongConsumer> steps(About text) {
        Map<Step, LongConsumer> steps = new EnumMap<>(Step.class);
        steps.put(Step.FLAG, number -> flags.flag(text.kind(), number, FlagReason.OFF_TOPIC, ""));
        steps.put(Step.KEEP_OPEN, number -> votes.keepOpen(text.kind(), number));
        steps.put(Step.MARK_CONTESTED, number -> offices.markContested(text.kind(), number, FlagReason.OFF_TOPIC));
        steps.put(Step.REFUSE, number -> legal.refuse(text.legalCase()));
        steps.put(Step.BLIND, number -> legal.blind(text.legalCase()));
        steps.put(Step.CONFIRM, number -> legal.confirm(text.legalCase()));
        steps.put(Step.LIFT, number -> legal.lift(text.legalCase()));
        steps.put(Step.CARRY_OUT, number -> legal.carryOut(text.kind(), number, true, ""));
        steps.put(Step.MASK, number -> legal.mask(text.kind(), number, "없는 말"));
        return steps;
    }

    private List<Actor> actors() {
        var head = given.staffOf(OWN);
        var otherHead = given.staffOf(OTHER);
        for (var person : List.of(head, otherHead)) {
            disputes.run("insert into person_role (person_id, role) values ('" + person.getId() + "', 'HEAD')");
        }
        var auditor = given.resident();
        disputes.run("insert into person_role (person_id, role) values ('" + auditor.getId() + "', 'AUDITOR')");
        return List.of(
                new Actor(Role.STAFF, OWN, given.staffOf(OWN)),
                new Actor(Role.STAFF, OTHER, given.staffOf(OTHER)),
                new Actor(Role.HEAD, OWN, head),
                new Actor(Role.HEAD, OTHER, otherHead),
                new Actor(Role.RESIDENT, "-", given.resident()),
                new Actor(Role.PANELIST, "-", given.panelist()),
                new Actor(Role.AUDITOR, "-", auditor),
                new Actor(Role.ADMIN, "-", given.admin()));
    }

    private List<About> texts() {
        given.staffOf(OWN);
        var proposal = given.openProposal();
        disputes.run("update proposal set department = '" + OWN + "' where id = '" + proposal.getId() + "'");
        given.signedIn(given.resident());
        var below = comments.post(Kind.PROPOSAL, proposal.getNumber(), CommentText.of("저도 그래요.", null));
        var naming = given.comment(OWN + " 부서는 일을 안 해요.");
        given.signedIn(given.resident());
        var answer =
                comments.post(Kind.POST, naming.getSubject().getNumber(), CommentText.of("맞아요.", naming.getNumber()));
        return List.of(
                about("a proposal that it has", Kind.PROPOSAL, proposal.getNumber()),
                about("a comment on such a proposal", Kind.COMMENT, below.getNumber()),
                about("a comment that names it", Kind.COMMENT, naming.getNumber()),
                about("an answer to such a comment", Kind.COMMENT, answer.getNumber()));
    }

    private About about(String what, Kind kind, long number) {
        given.signedIn(given.resident());
        return new About(what, kind, number, legal.ask(kind, number, REQUEST).getNumber());
    }
}

package org.madang.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.commitment.CommitmentCourse;
import org.madang.commitment.CommitmentService;
import org.madang.commitment.DoneQuestionService;
import org.madang.commitment.DoneVoice;
import org.madang.commitment.DoneVoices;
import org.madang.commitment.Milestone;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.ClockProducer;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Wording;

/** What the city does because it adopted the proposal of this page. Called {@code commitments} in pages. */
@Named("commitments")
@RequestScoped
public class PublicCommitment {

    private static final Set<ProposalStatus> WITH_ONE = EnumSet.of(
            ProposalStatus.ADOPTED, ProposalStatus.PARTLY_ADOPTED, ProposalStatus.IN_PROGRESS, ProposalStatus.DONE);

    @Inject
    CommitmentService commitments;

    @Inject
    DoneQuestionService question;

    @Inject
    FormErrors errors;

    @Inject
    Wording say;

    @Inject
    Clock clock;

    private CommitmentCourse course;
    private boolean looked;

    /** Null where there is none; what was not adopted is not asked about. */
    public @Nullable CommitmentCourse on(Proposal proposal) {
        if (!looked) {
            looked = true;
            course = WITH_ONE.contains(proposal.getStatus())
                    ? commitments.of(proposal.getId()).orElse(null)
                    : null;
        }
        return course;
    }

    /** Whether supporters were asked whether it is done. */
    public boolean asked(Proposal proposal) {
        var shown = on(proposal);
        return shown != null && shown.commitment().getAskedAt() != null;
    }

    /** Whether the signed-in person may answer now. */
    public boolean mayAnswer(Proposal proposal) {
        return asked(proposal) && question.isOpenToMe(proposal.getId());
    }

    /** A supporter's answer. */
    public void say(long number, String voice) {
        var chosen = Arrays.stream(DoneVoice.values())
                .filter(one -> one.name().equals(voice))
                .findFirst()
                .orElse(null);
        if (errors.allow(() -> question.say(number, chosen))) {
            Onward.to("/proposals/" + number, "done-said");
        }
    }

    /** A count in words: fewer than five are not told. */
    public String told(@Nullable Long count) {
        return count == null ? "<" + DoneVoices.FEW : say.number(count);
    }

    /** Whether a milestone's day has passed. */
    public boolean isLate(Milestone milestone) {
        return milestone.isLate(today());
    }

    /** Whether the day of the commitment itself has passed. */
    public boolean isLate(CommitmentCourse one) {
        return one.commitment().isLate(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }
}

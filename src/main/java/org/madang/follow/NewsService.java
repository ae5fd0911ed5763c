package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.madang.account.AccountClosing;
import org.madang.jobs.JobQueue;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.proposal.ProposalMoved;
import org.madang.proposal.StepAction;

/** Tells people of the steps of a proposal, each once. */
@ApplicationScoped
@Transactional
public class NewsService {

    private static final int AT_ONCE = 200;

    /** What people are told of; other steps stand in the timeline alone. */
    private static final Map<StepAction, Notice.Kind> TOLD = new EnumMap<>(Map.of(
            StepAction.REVISED, Notice.Kind.PROPOSAL_REVISED,
            StepAction.ASSIGNED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.REVISION_ASKED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.TRANSFERRED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.STARTED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.FINISHED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.THRESHOLD_REACHED, Notice.Kind.PROPOSAL_MOVED,
            StepAction.ANSWERED, Notice.Kind.PROPOSAL_ANSWERED,
            StepAction.BALLOT_OPENED, Notice.Kind.BALLOT_OPENED,
            StepAction.BALLOT_CLOSED, Notice.Kind.BALLOT_CLOSED));

    @Inject
    NewsRepository news;

    @Inject
    NoticeService notices;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** Part of the transaction of the step: if that rolls back, nobody is told. */
    void moved(@Observes ProposalMoved event) {
        if (TOLD.containsKey(event.action())) {
            news.begin(event.step(), event.proposal().id(), event.action());
            jobs.add(NewsJob.NAME, event.step().toString());
        }
    }

    /**
     * Tells the next few, and notes whom in the same transaction.
     *
     * @return whether there are more
     */
    boolean tellSome(UUID step) {
        var progress = news.next(step).orElse(null);
        if (progress == null) {
            return false;
        }
        var listeners = news.listeners(progress, AT_ONCE);
        if (listeners.isEmpty()) {
            news.done(step, clock.instant());
            return false;
        }
        var facts = new Notice.Facts(progress.proposal(), null, "", 0, 0, null, null);
        listeners.stream()
                .filter(person -> !person.equals(AccountClosing.DEPARTED))
                .forEach(person -> notices.tell(person, Objects.requireNonNull(TOLD.get(progress.action())), facts));
        news.told(step, listeners.get(listeners.size() - 1), listeners.size());
        return true;
    }
}

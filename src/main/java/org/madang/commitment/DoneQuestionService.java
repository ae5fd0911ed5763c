package org.madang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountClosing;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.proposal.ProposalService;
import org.madang.shared.DomainException;

/** Asks supporters whether what they wanted has been done, and takes their answers. */
@ApplicationScoped
@Transactional
public class DoneQuestionService {

    private static final int AT_ONCE = 200;

    @Inject
    CommitmentRepository commitments;

    @Inject
    ProposalService proposals;

    @Inject
    NoticeService notices;

    @Inject
    CurrentPerson current;

    @Inject
    jakarta.enterprise.event.Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /**
     * Asks the next few supporters, and notes whom in the same transaction.
     *
     * @return whether there are more
     */
    public boolean askSome(UUID proposal) {
        var commitment =
                commitments.lock(proposal).filter(c -> c.getDoneAt() != null).orElse(null);
        var subject = proposals.find(proposal).filter(p -> p.isPublic()).orElse(null);
        if (commitment == null || subject == null) {
            return false;
        }
        var people = commitments.toAsk(proposal, commitment.getAskedTo(), AT_ONCE);
        if (commitment.getAskedAt() == null) {
            commitment.ask(clock.instant());
            changed.fire(new ContentChanged(subject.ref(), clock.instant()));
        }
        if (people.isEmpty()) {
            return false;
        }
        var facts = new Notice.Facts(proposal, null, "", 0, 0, null, null);
        people.stream()
                .filter(person -> !person.equals(AccountClosing.DEPARTED))
                .forEach(person -> notices.tell(person, Notice.Kind.DONE_ASKED, facts));
        commitment.askedUpTo(people.get(people.size() - 1));
        return true;
    }

    /**
     * A supporter says whether it has been done; said again, the last word stands.
     *
     * @throws DomainException {@code not-asked-yet}, {@code supporters-only}
     */
    public void say(long number, @Nullable DoneVoice voice) {
        var person = current.require(Action.SAY_WHETHER_DONE).id();
        var proposal = proposals.read(number);
        if (voice == null) {
            throw DomainException.invalid("voice", "required");
        }
        if (!isOpen(proposal.getId())) {
            throw DomainException.conflict("not-asked-yet");
        }
        if (!commitments.supported(proposal.getId(), person)) {
            throw DomainException.forbidden("supporters-only");
        }
        commitments.say(proposal.getId(), person, voice, clock.instant());
        changed.fire(new ContentChanged(proposal.ref(), clock.instant()));
    }

    /** Whether the signed-in person may say it now. */
    public boolean isOpenToMe(UUID proposal) {
        var person = current.orNull();
        return person != null
                && current.may(Action.SAY_WHETHER_DONE)
                && isOpen(proposal)
                && commitments.supported(proposal, person.id());
    }

    private boolean isOpen(UUID proposal) {
        return commitments.find(proposal).filter(c -> c.getAskedAt() != null).isPresent();
    }
}

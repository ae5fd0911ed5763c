package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.madang.account.AccountClosing;
import org.madang.jobs.JobQueue;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.proposal.link.DuplicateConfirmed;

/** Invites those who support one of two proposals that want the same to support the other, once. No support moves. */
@ApplicationScoped
@Transactional
public class InvitationService {

    private static final int AT_ONCE = 200;

    @Inject
    InvitationRepository invitations;

    @Inject
    NoticeService notices;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** Part of the transaction that confirms the duplicate. */
    void confirmed(@Observes DuplicateConfirmed event) {
        if (invitations.begin(event.link())) {
            jobs.add(InvitationJob.NAME, event.link().toString());
        }
    }

    /**
     * Invites the next few, and notes whom in the same transaction.
     *
     * @return whether there are more
     */
    boolean inviteSome(UUID link) {
        var progress = invitations.next(link).orElse(null);
        if (progress == null) {
            return false;
        }
        var invited = invitations.invited(link, progress, AT_ONCE);
        if (invited.isEmpty()) {
            invitations.done(link, clock.instant());
            return false;
        }
        for (var one : invited) {
            if (!one.person().equals(AccountClosing.DEPARTED)) {
                var facts = new Notice.Facts(one.about(), null, "", 0, 0, null, null);
                notices.tell(one.person(), Notice.Kind.PROPOSAL_ALIKE, facts);
            }
        }
        invitations.told(link, invited.get(invited.size() - 1).person(), invited.size());
        return true;
    }
}

package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignedIn;
import org.madang.content.Content;

/** Notes with a judgement all that its weight will depend on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JudgementService {

    @Inject
    FlagRepository flags;

    @Inject
    CaseRepository cases;

    @Inject
    MarkService marks;

    /** @param reason null for a vote to keep it open */
    Judgement by(SignedIn person, Content content, @Nullable FlagReason reason, Instant now) {
        var earlier = flags.recordOf(person.id());
        var origin = marks.of(content.getId(), now);
        var author = content.getAuthor();
        boolean inReturn = reason != null
                && author != null
                && cases.flaggedBack(author.getId(), person.id(), now.minus(Judgement.RETURN_WINDOW));
        return new Judgement(
                person.id(),
                reason,
                person.trust(now),
                earlier.agreed(),
                earlier.rejected(),
                now,
                inReturn,
                origin.door(),
                origin.link());
    }

    /** Whom among those who judged the wording before a judgement ties its person to. */
    Set<Ties.Pair> tie(Judgement judgement, UUID content, int textVersion) {
        var since = judgement.at().minus(Duration.ofDays(Ties.DAYS));
        var pairs = cases.tiesOf(judgement.person(), content, textVersion, since);
        cases.tie(content, textVersion, pairs);
        return pairs;
    }
}

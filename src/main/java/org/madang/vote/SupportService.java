package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentRef;
import org.madang.content.FiguresMoved;
import org.madang.content.Kind;
import org.madang.proposal.ProposalMoved;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.vote.SupportRepository.Subject;

/**
 * Supporting proposals: once a verified person, to be taken back while the proposal is open. Asking twice changes
 * nothing and answers the same.
 */
@ApplicationScoped
@Transactional
public class SupportService {

    @Inject
    SupportRepository supports;

    @Inject
    CurrentPerson current;

    @Inject
    Event<SupportGiven> given;

    @Inject
    Event<SupportWithdrawn> withdrawn;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /**
     * The signed-in person supports the proposal as it reads now.
     *
     * @throws DomainException {@code verification-required}, {@code own-proposal}, {@code support-closed}
     */
    public SupportState support(long number) {
        return support(number, null);
    }

    /**
     * The signed-in person supports the wording that was read. Who supports an older one already supports this one from
     * now on; without that word a support stays with the wording it was given for.
     *
     * @param seen the text version that was read; null for the one of now, which renews nothing
     * @throws DomainException as {@link #support(long)}; {@code invalid} with {@code version unknown-version}; {@code
     *     text-changed} if what is proposed was changed since
     */
    public SupportState support(long number, @Nullable Integer seen) {
        var person = current.require(Action.SUPPORT).id();
        var subject = open(number);
        current.require(Action.SUPPORT, subject);
        turnstile.pass(Limited.SUPPORT);
        if (seen != null) {
            requireSame(subject, seen);
        }
        var now = clock.instant();
        var added = supports.add(subject.id(), person, subject.textVersion(), now);
        if (added.isPresent()) {
            given.fire(new SupportGiven(ref(subject), person, now));
            figures.fire(new FiguresMoved(ref(subject), now));
            return added.get();
        }
        if (seen != null && supports.renew(subject.id(), person, subject.textVersion())) {
            figures.fire(new FiguresMoved(ref(subject), now));
        }
        return supports.state(subject.id(), person);
    }

    /** Who writes a proposal, too, from now on supports it no more. */
    void joined(@Observes ProposalMoved event) {
        if (event.action() == StepAction.CO_AUTHOR_JOINED
                && supports.removeOfAuthors(event.proposal().id())) {
            figures.fire(new FiguresMoved(event.proposal(), event.at()));
        }
    }

    private static void requireSame(Subject subject, int seen) {
        if (seen < 1 || seen > subject.textVersion()) {
            throw DomainException.invalid("version", "unknown-version");
        }
        if (seen < subject.substanceVersion()) {
            throw DomainException.conflict("text-changed");
        }
    }

    /** How many support each wording that proposes something of its own, the newest first. */
    public List<OfVersion> byVersion(UUID proposal) {
        return supports.byVersion(proposal);
    }

    /** The same for the public proposal of that number. */
    public List<OfVersion> byVersion(long number) {
        return byVersion(shown(number).id());
    }

    /** Takes the signed-in person's support back. */
    public SupportState withdraw(long number) {
        var person = current.require(Action.WITHDRAW_SUPPORT).id();
        var subject = open(number);
        if (supports.remove(subject.id(), person)) {
            var now = clock.instant();
            withdrawn.fire(new SupportWithdrawn(ref(subject), person, now));
            figures.fire(new FiguresMoved(ref(subject), now));
        }
        return supports.state(subject.id(), person);
    }

    /** Brings in a support that was given earlier. */
    public void bringIn(UUID proposal, UUID person, int textVersion, Instant at) {
        supports.flush();
        supports.add(proposal, person, textVersion, at);
    }

    /** How many support a proposal, and whether the reader does. */
    public SupportState state(UUID proposal) {
        var person = current.orNull();
        return person == null
                ? new SupportState(supports.count(proposal), false, null)
                : supports.state(proposal, person.id());
    }

    /** The same for the public proposal of that number. */
    public SupportState state(long number) {
        return state(shown(number).id());
    }

    private Subject open(long number) {
        var subject = shown(number);
        if (!ProposalStatus.valueOf(subject.status()).isOpenForSupport()) {
            throw DomainException.conflict("support-closed");
        }
        return subject;
    }

    private Subject shown(long number) {
        var subject = supports.subject(number, asking()).orElseThrow(DomainException::notFound);
        if (subject.visibility().equals("DRAFT")) {
            throw DomainException.notFound();
        }
        if (!subject.visibility().equals("PUBLIC")) {
            throw new DomainException(DomainException.Kind.GONE, "gone");
        }
        return subject;
    }

    private @Nullable UUID asking() {
        var person = current.orNull();
        return person == null ? null : person.id();
    }

    private static ContentRef ref(Subject subject) {
        return new ContentRef(subject.id(), Kind.PROPOSAL, subject.number(), null);
    }
}

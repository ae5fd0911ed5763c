package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.moderation.FlagReason;
import org.madang.moderation.RulingService;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.log.LogEntry;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;
import org.madang.shared.UnreadableText;

/** What members of the panel do, and what everybody can look up about it. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class PanelService {

    @Inject
    PanelRepository cases;

    @Inject
    RulingService rulings;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** Who sits on the panel. */
    public List<Member> members() {
        return cases.members();
    }

    /** All cases, the newest first. */
    public Page<PanelCase> list(PageRequest request) {
        return cases.all(request);
    }

    /** A case by number, as anybody may see it. */
    public PanelCase read(long number) {
        return cases.byNumber(number).orElseThrow(DomainException::notFound);
    }

    /** The case about a jury's verdict; empty if its author did not ask. */
    public Optional<PanelCase> about(Jury jury) {
        return cases.about(jury);
    }

    /** What members found and why; empty until the case is decided, so that each looks for oneself. */
    public List<PanelVote> votes(PanelCase of) {
        return of.isDecided() ? cases.votes(of) : List.of();
    }

    /** Votes and reasons as the text whose SHA-256 the public log has; empty until the case is decided. */
    public String text(long number) {
        return PanelCase.text(votes(read(number)));
    }

    /** Whether the signed-in person may vote on a case now. */
    public boolean mayVote(PanelCase of) {
        try {
            requireVoter(of, clock.instant());
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    /**
     * The signed-in member decides, with reasons that everybody will read.
     *
     * @param upheld whether the jury's verdict stands; null if not chosen
     * @throws DomainException {@code not-allowed}, {@code works-for-the-city}, {@code on-a-side}, {@code panel-over},
     *     {@code voted-already}, or {@code invalid} with the field at fault
     */
    public PanelCase vote(long number, @Nullable Boolean upheld, @Nullable String reasons) {
        current.require(Action.DECIDE_APPEAL);
        var now = clock.instant();
        var asked = cases.lock(read(number).getId()).orElseThrow(DomainException::notFound);
        var member = requireVoter(asked, now);
        if (upheld == null) {
            throw DomainException.invalid("upheld", "required");
        }
        int place = cases.votes(asked).size() + 1;
        var voter = new PanelVote.Voter(member.id(), member.displayName());
        cases.add(new PanelVote(asked, place, voter, upheld, words(reasons), now));
        var votes = cases.votes(asked);
        PanelCase.decision(votes).ifPresent(decision -> decide(asked, decision, votes, now));
        return asked;
    }

    private static String words(@Nullable String reasons) {
        UnreadableText.refuse("reasons", reasons);
        var words = PlainText.text(reasons);
        if (words.length() < PanelCase.MIN_REASONS) {
            throw DomainException.invalid("reasons", "too-short", Map.of("min", PanelCase.MIN_REASONS));
        }
        if (words.length() > PanelCase.MAX_REASONS) {
            throw DomainException.invalid("reasons", "too-long", Map.of("max", PanelCase.MAX_REASONS));
        }
        PersonalData.refuseResidentNumbers(Map.of("reasons", words));
        return words;
    }

    private SignedIn requireVoter(PanelCase of, Instant now) {
        var member = current.require(Action.DECIDE_APPEAL);
        if (member.department() != null) {
            throw DomainException.forbidden("works-for-the-city");
        }
        if (cases.isInvolved(member.id(), of.getJury())) {
            throw DomainException.forbidden("on-a-side");
        }
        if (cases.votes(of).stream().anyMatch(vote -> vote.isBy(member.id()))) {
            throw DomainException.conflict("voted-already");
        }
        of.requireOpen(now);
        return member;
    }

    /** What time does to a case: the end; when to look again, if ever. */
    Optional<Instant> tick(UUID id) {
        var now = clock.instant();
        var asked = cases.lock(id).orElse(null);
        if (asked == null || asked.isDecided()) {
            return Optional.empty();
        }
        if (asked.getUntil().isAfter(now)) {
            return Optional.of(asked.getUntil());
        }
        decide(asked, false, cases.votes(asked), now);
        return Optional.empty();
    }

    private void decide(PanelCase asked, boolean upheld, List<PanelVote> votes, Instant now) {
        asked.decide(upheld, now);
        var jury = asked.getJury();
        var reference = "panel-" + asked.getNumber() + " " + LogEntry.sha256(PanelCase.text(votes));
        var found = FlagReason.valueOf(String.valueOf(jury.getFound()));
        rulings.panel(
                new RulingService.Wording(jury.getContentId(), jury.getTextVersion()), found, upheld, reference, now);
    }
}

package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.account.Trust;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.UnreadableText;

/** Flags of readers and what follows from them. Each method is one transaction, its log entry included. */
@ApplicationScoped
@Transactional
public class FlagService {

    /** Flags a person may set in 24 hours. */
    public static final int FLAGS_A_DAY = 10;

    /** The same for verified residents of 30 days. */
    public static final int FLAGS_A_DAY_FOR_RESIDENTS = 15;

    @Inject
    FlagRepository repository;

    @Inject
    CaseRepository cases;

    @Inject
    KeepOpenRepository votes;

    @Inject
    Weigher weigher;

    @Inject
    JudgementService judgements;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The signed-in person flags a comment as it reads now. */
    public Flag flag(long commentNumber, @Nullable FlagReason reason, @Nullable String note) {
        return flag(Kind.COMMENT, commentNumber, reason, note);
    }

    /**
     * The signed-in person flags a text as it reads now.
     *
     * @throws DomainException {@code own-comment}, {@code about-your-department}, {@code flagged-already},
     *     {@code too-many-flags}, {@code flagging-paused}
     */
    public Flag flag(Kind kind, long number, @Nullable FlagReason reason, @Nullable String note) {
        var person = current.require(Action.FLAG);
        var content = read(kind, number);
        content.requirePublic();
        current.require(Action.FLAG, content);
        if (reason == null) {
            throw DomainException.invalid("reason", "unknown-reason");
        }
        UnreadableText.refuse("note", note);
        var words = PlainText.line(note);
        if (words.length() > Flag.MAX_NOTE) {
            throw DomainException.invalid("note", "too-long", Map.of("max", Flag.MAX_NOTE));
        }
        var now = clock.instant();
        requireQuota(person, now);
        var weighing = cases.lock(content, now);
        votes.remove(content.getId(), content.getTextVersion(), person.id());
        return add(content, weighing, judgements.by(person, content, reason, now), words);
    }

    private void requireQuota(SignedIn person, Instant now) {
        int quota = person.trust(now) >= Trust.RESIDENT ? FLAGS_A_DAY_FOR_RESIDENTS : FLAGS_A_DAY;
        if (repository.flagsSince(person.id(), now.minus(Duration.ofDays(1))) >= quota) {
            throw new DomainException(
                    DomainException.Kind.TOO_FAST, "too-many-flags", Map.of("max", quota, "seconds", 3600));
        }
        var pausedUntil = repository.recordOf(person.id()).pausedUntil();
        if (pausedUntil.isAfter(now)) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "flagging-paused", Map.of("until", pausedUntil));
        }
    }

    /** Brings in a flag on a comment that was set earlier. */
    public void bringIn(long commentNumber, UUID person, FlagReason reason, String note, double tier, Instant at) {
        var content = read(Kind.COMMENT, commentNumber);
        add(content, cases.lock(content, at), Judgement.of(person, reason, tier, at), note);
    }

    private Flag add(Content content, Weighing weighing, Judgement judgement, String note) {
        var id = content.getId();
        int version = content.getTextVersion();
        if (repository.flagOf(id, version, judgement.person()).isPresent()) {
            throw DomainException.conflict("flagged-already");
        }
        follow(content, weighing);
        var file = weigher.file(weighing);
        var flag = new Flag(id, version, judgement, note);
        repository.add(flag);
        repository.flush();
        if (weighing.getTextVersion() == version) {
            var ties = judgements.tie(judgement, id, version);
            weighing.changed();
            weigher.keep(weighing, file.withFlag(weighing.getStamp(), judgement, ties));
        }
        weigher.weigh(content, weighing, judgement.at());
        return flag;
    }

    /** A new wording of a text that is not folded is judged by itself; a folded one stays so until its end. */
    private static void follow(Content content, Weighing weighing) {
        if (weighing.getTextVersion() != content.getTextVersion()
                && !content.getStanding().isFolded()) {
            weighing.follow(content.getTextVersion());
        }
    }

    /** The signed-in person takes the own flag on a comment back; without one nothing happens. */
    public void withdraw(long commentNumber) {
        withdraw(Kind.COMMENT, commentNumber);
    }

    /** The signed-in person takes the own flag back; without one nothing happens. */
    public void withdraw(Kind kind, long number) {
        var person = current.require(Action.WITHDRAW_FLAG).id();
        var content = read(kind, number);
        var now = clock.instant();
        var weighing = cases.lock(content.getId());
        repository.flagOf(content.getId(), content.getTextVersion(), person).ifPresent(flag -> {
            flag.withdraw(now);
            repository.flush();
            weighing.ifPresent(known -> {
                known.changed();
                weigher.weigh(content, known, now);
            });
        });
    }

    /** The signed-in person's flag on a comment as it reads now. */
    public Flag mine(long commentNumber) {
        return mine(Kind.COMMENT, commentNumber);
    }

    /**
     * The signed-in person's flag on a text as it reads now.
     *
     * @throws DomainException {@code not-found} without one
     */
    public Flag mine(Kind kind, long number) {
        var person = current.id();
        var content = read(kind, number);
        return repository
                .flagOf(content.getId(), content.getTextVersion(), person)
                .orElseThrow(DomainException::notFound);
    }

    /** Which of these texts the signed-in person has flagged; for a visitor none. */
    public Set<UUID> mine(List<UUID> texts) {
        var person = current.orNull();
        return person == null || texts.isEmpty() ? Set.of() : Set.copyOf(repository.flaggedBy(person.id(), texts));
    }

    /** Looks at a text again because time has passed; when to look next, if ever. */
    public Optional<Instant> look(UUID id) {
        var weighing = cases.lock(id);
        return weighing.isEmpty()
                ? Optional.empty()
                : contents.find(id).flatMap(content -> weigher.weigh(content, weighing.get(), clock.instant()));
    }

    private Content read(Kind kind, long number) {
        return contents.find(kind, number).orElseThrow(DomainException::notFound);
    }
}

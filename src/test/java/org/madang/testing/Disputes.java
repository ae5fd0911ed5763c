package org.madang.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.madang.account.Person;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.content.Standing;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.jury.AppealService;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.JuryClock;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFilter;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.PageRequest;

/** Folds, appeals and juries for the tests that run inside the server. */
@ApplicationScoped
public class Disputes {

    @Inject
    Given given;

    @Inject
    FlagService flags;

    @Inject
    CommentService comments;

    @Inject
    AppealService appeals;

    @Inject
    JuryClock juries;

    @Inject
    SeatService seats;

    @Inject
    NoticeService notices;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock clock;

    @PersistenceContext
    EntityManager em;

    /** Somebody flags it as spam; who it was. */
    public Person flagged(Comment comment) {
        var flagger = given.signedIn(given.resident());
        flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        return flagger;
    }

    /** Five residents flag it as spam; who they were. */
    public List<Person> fold(Comment comment) {
        return Stream.generate(() -> flagged(comment)).limit(5).toList();
    }

    /** A comment that five residents flagged. */
    public Comment folded(String words) {
        var comment = given.comment(words);
        fold(comment);
        return comment;
    }

    /** So many residents whom a jury can be drawn from. */
    @Transactional
    public void neighbours(int count) {
        for (int i = 0; i < count; i++) {
            run("update person set verified_at = created_at where id = '"
                    + given.resident().getId() + "'");
        }
    }

    /** The comment's author appeals, and the jury is drawn. */
    public Jury appealed(Comment comment) {
        given.signedIn(comment.getAuthor());
        var jury = appeals.appeal(comment.getNumber(), "광고가 아니에요.");
        return drawn(jury);
    }

    /** Lets the moment come at which a jury is drawn. */
    public Jury drawn(Jury jury) {
        clock.forward(Duration.ofMinutes(2));
        juries.run(jury.getId().toString());
        return seats.read(jury.getNumber());
    }

    /** The drawn people, in order. */
    @SuppressWarnings("unchecked")
    public List<UUID> invited(Jury jury) {
        return em.createNativeQuery(
                        "select person_id from juror where jury_id = ?1 and place is not null order by place",
                        UUID.class)
                .setParameter(1, jury.getId())
                .getResultList();
    }

    /** Somebody takes the seat and says which rule is broken, or NONE. */
    public void vote(Jury jury, UUID person, String rule) {
        given.signedIn(em.find(Person.class, person));
        seats.accept(jury.getNumber());
        seats.vote(jury.getNumber(), rule);
    }

    /** The first so many of the drawn vote alike. */
    public void votes(Jury jury, int count, String rule) {
        invited(jury).stream().limit(count).forEach(person -> vote(jury, person, rule));
    }

    /** How a comment stands now. */
    public Standing standing(Comment comment) {
        return comments.row(comment.getNumber()).standing();
    }

    /** What was done with a comment, the last first. */
    public List<LogEntry.Action> logged(Comment comment) {
        return entries(comment).stream().map(LogEntry::getAction).toList();
    }

    /** The entries of the log about a comment, the last first. */
    public List<LogEntry> entries(Comment comment) {
        return log.list(new LogFilter(null, null, null, null, comment.getId()), PageRequest.first(50))
                .items();
    }

    /** Signs somebody in; of what the person was told. */
    public List<Notice.Kind> told(Person person) {
        given.signedIn(person);
        return notices.mine().stream().map(Notice::getKind).toList();
    }

    @Transactional
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}

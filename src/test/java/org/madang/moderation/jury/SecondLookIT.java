package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.Agreement;
import org.madang.moderation.AgreementService;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.Notice;
import org.madang.moderation.StandingService;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFilter;
import org.madang.moderation.log.ModerationLog;
import org.madang.moderation.panel.Member;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.moderation.panel.PanelCase;
import org.madang.moderation.panel.PanelClock;
import org.madang.moderation.panel.PanelService;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Disputes;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** What looks at a verdict again: the panel that an author asks, and the weekly sample; with a clock that moves. */
@ExtendWith(ArquillianExtension.class)
class SecondLookIT {

    private static final String REASONS = "가게 이름이 나오지만 값이나 연락처가 없어 광고로 볼 수 없어요.";

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
    CommentService comments;

    @Inject
    StandingService standings;

    @Inject
    SeatService seats;

    @Inject
    SampleService samples;

    @Inject
    JuryDraw announcing;

    @Inject
    JuryClock juries;

    @Inject
    PanelAppealService appeals;

    @Inject
    PanelService panel;

    @Inject
    PanelClock panelClock;

    @Inject
    AgreementService agreements;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock clock;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock now;

    @AfterEach
    void backToNow() {
        clock.reset();
        disputes.run("delete from allowance");
        disputes.run("delete from person_role where role = 'PANELIST'");
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    /** A comment that five jurors found to be spam, and their jury. */
    private record Judged(Comment comment, Jury jury) {}

    private Judged judged(String words) {
        disputes.neighbours(12);
        var comment = disputes.folded(words);
        var jury = disputes.appealed(comment);
        disputes.votes(jury, 5, "SPAM");
        assertThat(disputes.standing(comment)).isEqualTo(Standing.UPHELD);
        return new Judged(comment, seats.read(jury.getNumber()));
    }

    private PanelCase asked(Judged judged) {
        given.signedIn(judged.comment().getAuthor());
        return appeals.appeal(judged.jury().getNumber(), "떡집을 알린 것뿐이에요.");
    }

    private void decide(PanelCase asked, Person member, boolean upheld) {
        given.signedIn(member);
        panel.vote(asked.getNumber(), upheld, REASONS);
    }

    @Test
    void twoMembersWhoAgreeOpenWhatAJuryFoldedAndSayWhy() {
        var members = List.of(given.panelist(), given.panelist(), given.panelist());
        var judged = judged("떡집 이야기");
        var asked = asked(judged);
        assertRefused("appealed-already", () -> appeals.appeal(judged.jury().getNumber(), "한 번 더"));
        assertThat(disputes.told(members.get(0))).contains(Notice.Kind.PANEL_ASKED);

        decide(asked, members.get(0), false);
        assertRefused("voted-already", () -> panel.vote(asked.getNumber(), true, REASONS));
        decide(asked, members.get(1), true);
        assertThat(panel.votes(panel.read(asked.getNumber())))
                .as("each looks for oneself")
                .isEmpty();
        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.UPHELD);
        decide(asked, members.get(2), false);

        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.RESTORED);
        assertThat(panel.votes(panel.read(asked.getNumber()))).hasSize(3).allMatch(vote -> vote.getReasons()
                .equals(REASONS));
        var entry = disputes.entries(judged.comment()).get(0);
        assertThat(entry.getAction()).isEqualTo(LogEntry.Action.PANEL_RESTORED);
        assertThat(entry.getReference())
                .isEqualTo("panel-" + asked.getNumber() + " " + LogEntry.sha256(panel.text(asked.getNumber())));
        assertThat(disputes.told(judged.comment().getAuthor())).contains(Notice.Kind.PANEL_DECIDED);
        disputes.fold(judged.comment());
        assertThat(disputes.standing(judged.comment()))
                .as("safe from the same reason")
                .isEqualTo(Standing.RESTORED);
        assertRefused("panel-over", () -> decide(asked, given.panelist(), true));
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void thePanelCanAgreeWithTheJuryAndTheFoldStillHasItsEnd() {
        var members = List.of(given.panelist(), given.panelist());
        var judged = judged("최저가 대출");
        var asked = asked(judged);

        members.forEach(member -> decide(asked, member, true));

        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.UPHELD);
        assertThat(standings.of(judged.comment().getId()).orElseThrow().getUntil())
                .isNotNull();
        assertThat(disputes.logged(judged.comment()))
                .startsWith(LogEntry.Action.PANEL_UPHELD, LogEntry.Action.APPEALED, LogEntry.Action.UPHELD);
    }

    @Test
    void whatThePanelDoesNotDecideInTimeOpens() {
        var member = given.panelist();
        var judged = judged("아무도 판단하지 않은 이의");
        var asked = asked(judged);
        decide(asked, member, true);

        clock.forward(PanelCase.LASTS.minusMinutes(5));
        assertThat(panelClock.run(asked.getId().toString())).contains(asked.getUntil());
        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.UPHELD);
        clock.forward(Duration.ofMinutes(6));
        assertThat(panelClock.run(asked.getId().toString())).isEmpty();

        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.RESTORED);
        assertRefused("panel-over", () -> decide(asked, given.panelist(), true));
    }

    @Test
    void onlyItsAuthorAsksInTimeAndOnlyWhoHasNoPartInItDecides() {
        var judged = judged("누가 판단할 수 있나요");
        given.signedIn(given.resident());
        assertRefused("not-the-author", () -> appeals.appeal(judged.jury().getNumber(), "왜요"));
        var asked = asked(judged);
        assertRefused("not-allowed", () -> panel.vote(asked.getNumber(), false, REASONS));
        var juror = disputes.invited(judged.jury()).get(0);
        disputes.run("insert into person_role (person_id, role) values ('" + juror + "', 'PANELIST')");
        given.signedIn(given.person(juror));
        assertRefused("on-a-side", () -> panel.vote(asked.getNumber(), false, REASONS));
        var member = given.panelist();
        var clerk = given.staffOf("green-office");
        disputes.run("insert into person_role (person_id, role) values ('" + clerk.getId() + "', 'PANELIST')");
        given.signedIn(clerk);
        assertRefused("works-for-the-city", () -> panel.vote(asked.getNumber(), false, REASONS));
        given.signedIn(member);
        assertThatThrownBy(() -> panel.vote(asked.getNumber(), false, "짧아요")).isInstanceOf(DomainException.class);
        assertThat(panel.members()).extracting(Member::handle).contains(member.getHandle());

        var late = judged("늦은 이의");
        clock.forward(PanelCase.APPEAL);
        given.signedIn(late.comment().getAuthor());
        assertRefused("appeal-too-late", () -> appeals.appeal(late.jury().getNumber(), "늦었어요"));
    }

    @Test
    void aVerdictOnAnOlderWordingIsNothingToAppealAgainst() {
        var judged = judged("고쳐 쓸 말");
        clock.forward(Duration.ofMinutes(11));
        given.signedIn(judged.comment().getAuthor());
        var present = comments.read(judged.comment().getNumber());
        comments.edit(present.getNumber(), CommentText.of("고쳐 쓴 말", null), present.getVersion());

        assertThat(disputes.standing(judged.comment())).isEqualTo(Standing.OPEN);
        assertRefused("not-against-you", () -> appeals.appeal(judged.jury().getNumber(), "왜요"));
    }

    @Test
    void everyWeekAFoldThatNobodyAppealedAgainstIsJudgedAgain() {
        disputes.neighbours(12);
        var comment = disputes.folded("아무도 이의하지 않은 접힘");
        var fold = SampleSheet.Kind.FOLD.line(disputes.entries(comment).get(0).getSeq());
        var appealed = disputes.folded("이의한 접힘");
        var otherFold =
                SampleSheet.Kind.FOLD.line(disputes.entries(appealed).get(0).getSeq());
        disputes.appealed(appealed);

        assertThat(weekLater().cases()).as("its author can still appeal").doesNotContain(fold);
        assertThat(weekLater().cases()).as("its author can still appeal").doesNotContain(fold);
        var third = weekLater();
        var sheet = third.cases().contains(fold) ? third : weekLater();

        assertThat(sheet.cases()).contains(fold).doesNotContain(otherFold);
        assertThat(sheet.chosen()).isNotEmpty();
        assertThat(sheet.firstFault()).isEmpty();
        assertThat(samples.sampleLastWeek()).as("once a week").isZero();
        var entry = log.list(new LogFilter(LogEntry.Action.SAMPLED, null, null, null, null), PageRequest.first(1))
                .items()
                .get(0);
        assertThat(entry.getContentHash()).isEqualTo(Draw.sha256(sheet.text()));
        assertThat(seats.list(PageRequest.first(sheet.chosen().size())).items()).allMatch(Jury::isSample);
        assertThat(log.firstBroken()).isEmpty();
    }

    /** The sample that is taken a week later. */
    private SampleSheet weekLater() {
        clock.forward(Duration.ofDays(7));
        samples.sampleLastWeek();
        return samples.weeks(1).get(0).sheet();
    }

    @Test
    void whatTheSecondJuryFindsCountsAndChangesNothing() throws Exception {
        disputes.neighbours(12);
        var comment = disputes.folded("다시 볼 접힘");
        clock.forward(Duration.ofDays(4));
        flags.look(comment.getId());
        long before = judgedAgain();
        var sample = disputes.drawn(sampleOf(comment));

        disputes.votes(sample, 3, Verdict.NONE);

        assertThat(judgedAgain()).isEqualTo(before + 1);
        assertThat(agreements.list()).anyMatch(one -> one.reason() == FlagReason.SPAM && one.share() < 1);
        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
        var undecided = disputes.drawn(sampleOf(disputes.folded("아무도 오지 않는 표본")));
        clock.forward(Jury.SITS);
        juries.run(undecided.getId().toString());
        assertThat(seats.read(undecided.getNumber()).isDecided()).isTrue();
        assertThat(judgedAgain()).as("nobody voted, so it says nothing").isEqualTo(before + 1);
    }

    private long judgedAgain() {
        return agreements.list().stream().mapToLong(Agreement::judged).sum();
    }

    private Jury sampleOf(Comment comment) throws Exception {
        var text = standings.read(Kind.COMMENT, comment.getNumber());
        var words = Draw.sha256(text.words());
        var question = new JuryQuestion(
                text.getId(), text.getTextVersion(), Cause.SAMPLE, FlagReason.SPAM, text.wordsHtml(), words, "", true);
        transaction.begin();
        var jury = announcing.announce(question, now.instant());
        transaction.commit();
        return jury;
    }
}

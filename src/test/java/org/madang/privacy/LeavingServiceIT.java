package org.madang.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.post.PostService;
import org.madang.proposal.ProposalService;
import org.madang.review.ReviewService;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.Traces;
import org.madang.vote.SupportService;

/** What goes with an account, and what stays without a name. */
@ExtendWith(ArquillianExtension.class)
class LeavingServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Resource(lookup = "java:jboss/datasources/MadangDS")
    DataSource database;

    @Inject
    Given given;

    @Inject
    LeavingService leaving;

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    CommentService comments;

    @Inject
    SupportService supports;

    @Inject
    FlagService flags;

    @Inject
    ReviewService reviews;

    private record Life(
            Person person, String mark, long post, long draft, long proposal, long comment, long supported) {}

    /** Somebody who wrote, proposed, commented, supported and flagged. */
    private Life aLife() {
        var supported = given.openProposal();
        var flagged = given.comment("다른 사람의 댓글");
        var person = given.signedIn(given.resident());
        var mark = "자취-" + person.getHandle().hashCode();
        var post = posts.create(Given.postText(mark + " 떠나기 전에 쓴 글"));
        posts.publish(post.getNumber(), null, List.of());
        var draft = posts.create(Given.postText(mark + " 쓰다 만 글"));
        var proposal = proposals.create(Given.proposalText(mark + " 떠나기 전에 한 제안"));
        proposals.submit(proposal.getNumber());
        var comment = comments.post(Kind.PROPOSAL, supported.getNumber(), CommentText.of(mark + " 떠나기 전에 단 댓글", null));
        supports.support(supported.getNumber());
        flags.flag(flagged.getNumber(), FlagReason.SPAM, mark + " 쪽지");
        return new Life(
                person,
                mark,
                post.getNumber(),
                draft.getNumber(),
                proposal.getNumber(),
                comment.getNumber(),
                supported.getNumber());
    }

    private void end(Life life, boolean withTexts) throws SQLException {
        given.signedIn(life.person());
        leaving.leave(withTexts, "@" + life.person().getHandle());
        run("update person set closing_at = now() - interval '1 minute' where id = '"
                + life.person().getId() + "'");
        given.nobodySignedIn();
        leaving.end(life.person().getId());
    }

    @Test
    void nothingTellsAnyMoreWhoItWas() throws SQLException {
        var life = aLife();

        end(life, false);

        assertThat(Traces.of(database, life.person().getHandle())).isEmpty();
        assertThat(Traces.of(database, life.mark() + " 쪽지")).isEmpty();
        assertThat(Traces.of(database, life.mark() + " 쓰다 만 글")).isEmpty();
    }

    @Test
    void textsStayWithoutAName() throws SQLException {
        var life = aLife();

        end(life, false);

        assertThat(posts.read(life.post()).getTitle()).isEqualTo(life.mark() + " 떠나기 전에 쓴 글");
        assertThat(proposals.read(life.proposal()).isPublic()).isTrue();
        assertThat(comments.row(life.comment()).authorHandle()).isEqualTo("departed");
        assertThat(supports.state(life.supported()).supports()).isZero();
    }

    @Test
    void orTheyGoAndLeaveAStone() throws SQLException {
        var life = aLife();

        end(life, true);

        assertThatThrownBy(() -> posts.read(life.post()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("gone"));
        assertThatThrownBy(() -> proposals.read(life.proposal()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("gone"));
        assertThat(comments.row(life.comment()).isPublic()).isFalse();
        assertThat(Traces.of(database, life.mark())).isEmpty();
    }

    @Test
    void whatTheCityHasTakenUpStaysWithoutAName() throws SQLException {
        var life = aLife();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(life.proposal(), "parks", null, null);

        end(life, true);

        assertThat(proposals.read(life.proposal()).getTitle()).isEqualTo(life.mark() + " 떠나기 전에 한 제안");
        assertThat(Traces.of(database, life.person().getHandle())).isEmpty();
    }

    @Test
    void sevenDaysAreThereToThinkAgain() throws SQLException {
        var life = aLife();
        given.signedIn(life.person());
        assertThatThrownBy(() -> leaving.leave(true, "somebody-else")).isInstanceOf(DomainException.class);
        leaving.leave(true, life.person().getHandle());
        leaving.end(life.person().getId());
        leaving.stay();
        run("update person set closing_at = null where id = '" + UUID.randomUUID() + "'");

        leaving.end(life.person().getId());

        assertThat(posts.read(life.post()).isPublic()).isTrue();
        assertThat(leaving.me().getClosingAt()).isNull();
    }

    @Test
    void whoHasAnOfficeIsLetGoFirst() {
        var officer = given.signedIn(given.staffOf("parks"));

        assertThatThrownBy(() -> leaving.leave(false, officer.getHandle()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("has-an-office"));
    }

    /**
     * A table that refers to people says by {@code on delete cascade} that it goes with the person; any other stands here,
     * because a {@code PersonalRecords} or the law of public records looks after it.
     */
    @Test
    void everyTableAboutPeopleIsLookedAfter() throws SQLException {
        List<String> others = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var found = query.executeQuery("select c.conrelid::regclass || '.' || a.attname from pg_constraint c"
                        + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                        + " where c.contype = 'f' and c.confdeltype <> 'c' and c.confrelid = 'person'::regclass")) {
            while (found.next()) {
                others.add(found.getString(1));
            }
        }
        assertThat(others)
                .as(
                        "ask whether the rows go with the person; then on delete cascade, or PersonalRecords and a line here")
                .isSubsetOf(
                        "content.author_id",
                        "film.owner_id",
                        "picture.owner_id",
                        "support.person_id",
                        "raising.editor_id",
                        "flag.person_id",
                        "keep_open.person_id",
                        "juror.person_id",
                        "panel_vote.person_id",
                        "proposal.officer_id",
                        "proposal_review_tag.tagged_by",
                        "assignment.officer_id",
                        "assignment.assigned_by",
                        "answer.officer_id",
                        "answer.approved_by",
                        "answer_draft.written_by",
                        "answer_version.written_by",
                        "answer_version.approved_by",
                        "answer_draft.approved_by",
                        "answer_question.replied_by",
                        "transfer.asked_by",
                        "transfer.answered_by",
                        "department_position.asked_by",
                        "department_position.given_by",
                        "case_note.author_id",
                        "desk_record.actor_id",
                        "desk_batch.by_id",
                        "proposal_link.person_id",
                        "amendment.person_id",
                        "import_job.begun_by",
                        "office_record.actor_id",
                        "alert.written_by",
                        "alert.confirmed_by",
                        "office_record.person_id",
                        "writer_application.person_id",
                        "writer_application.decided_by",
                        "writer_term.person_id",
                        "data_export.person_id",
                        "guardian_wait.person_id",
                        "guardian_consent.person_id",
                        "guardian_consent.confirmed_by",
                        "identity.code.issued_by");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

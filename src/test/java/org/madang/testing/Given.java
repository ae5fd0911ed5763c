package org.madang.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.Registration;
import org.madang.account.Role;
import org.madang.account.Scope;
import org.madang.account.SignedIn;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalText;
import org.madang.shared.Named;

/** People and texts for the tests that run inside the server; each call makes new ones. */
@ApplicationScoped
@Transactional
public class Given {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CityService city;

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    CommentService comments;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private String handle() {
        return "given" + NEXT.incrementAndGet() + "-" + Long.toString(clock.millis(), 36);
    }

    /** Somebody without a password, which takes long to hash. */
    private Person somebody() {
        var handle = handle();
        var person = new Person(handle, "주민", handle + "@example.org", "-", "ko", clock.instant());
        em.persist(person);
        em.flush();
        return person;
    }

    /** Somebody who just signed up. */
    public Person newcomer() {
        var handle = handle();
        return accounts.register(new Registration(
                handle, "주민", handle + "@example.org", "마당에서 만나요 10", Set.of("TERMS", "PRIVACY"), "ko"));
    }

    /** A verified resident for 60 days, active on 10. */
    public Person resident() {
        city.add(List.of(new Named("given-dong", "주어진동", "Given")), List.of(new Named("parks", "공원녹지과", "Parks")));
        var person = somebody();
        person.settleIn("given-dong");
        person.verify(clock.instant());
        em.flush();
        em.createNativeQuery("update person set created_at = ?1, active_days = 10 where id = ?2")
                .setParameter(1, clock.instant().minus(Duration.ofDays(60)))
                .setParameter(2, person.getId())
                .executeUpdate();
        em.refresh(person);
        return person;
    }

    /** Staff of a department. */
    public Person staffOf(String department) {
        city.add(List.of(), List.of(new Named(department, department, department)));
        var person = somebody();
        person.employ(department);
        em.flush();
        return person;
    }

    /** The head of a department. */
    public Person headOf(String department) {
        var person = staffOf(department);
        person.lead(department);
        return em.merge(person);
    }

    /** Somebody who runs the plaza. */
    public Person admin() {
        var person = somebody();
        person.grant(Role.ADMIN);
        em.flush();
        return person;
    }

    /** Somebody who sits on the panel. */
    public Person panelist() {
        var person = resident();
        person.grant(Role.PANELIST);
        em.merge(person);
        return person;
    }

    /** Somebody who is there already. */
    public Person person(UUID id) {
        return em.find(Person.class, id);
    }

    /** Makes the person the one who asks from now on in this request. */
    public Person signedIn(Person person) {
        current.become(new SignedIn(
                person.getId(),
                person.getHandle(),
                person.getDisplayName(),
                rolesOf(person),
                person.getNeighbourhood(),
                person.getDepartment(),
                person.getCreatedAt(),
                person.getVerifiedAt(),
                person.getActiveDays(),
                person.getEmailConfirmedAt(),
                new SignedIn.Access(
                        new UUID(0, 1),
                        Scope.all(),
                        clock.instant().plusSeconds(3600),
                        clock.instant().plusSeconds(3600),
                        true),
                null,
                false));
        return person;
    }

    private Set<Role> rolesOf(Person person) {
        return Set.copyOf(em.createQuery("select r from Person p join p.roles r where p.id = :id", Role.class)
                .setParameter("id", person.getId())
                .getResultList());
    }

    public void nobodySignedIn() {
        current.leave();
    }

    public static PostText postText(String title) {
        return PostText.of(title, "산책로가 새로 났어요.", null, "culture", null, List.of("산책"), null, null, "ko");
    }

    public static ProposalText proposalText(String title) {
        return ProposalText.of(
                title, "밤에 산책로가 어두워요.", "등을 달아 주세요.", "", "safety-environment", null, List.of(), "", "ko");
    }

    /** A published post by a new resident, who is signed in then. */
    public Post publishedPost() {
        signedIn(resident());
        var draft = posts.create(postText("산책로 소식"));
        return posts.publish(draft.getNumber(), null, List.of());
    }

    /** A proposal that is open for support, by a new resident, who is signed in then. */
    public Proposal openProposal() {
        signedIn(resident());
        var draft = proposals.create(proposalText("산책로에 등을"));
        return proposals.submit(draft.getNumber());
    }

    /** A comment on a new post, by a new resident, who is signed in then. */
    public Comment comment(String body) {
        var post = publishedPost();
        signedIn(resident());
        return comments.post(Kind.POST, post.getNumber(), CommentText.of(body, null));
    }

    /** Puts a paper into the box of a vote behind the application's back. */
    public void writePaper(UUID proposal) {
        em.createNativeQuery("insert into ballot_paper values (?1, ?2, 'FOR')")
                .setParameter(1, proposal)
                .setParameter(2, UUID.randomUUID())
                .executeUpdate();
    }
}

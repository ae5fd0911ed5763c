package org.madang.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.madang.account.Person;
import org.madang.content.Visibility;
import org.madang.shared.DomainException;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Person author = new Person("resident1", "주민", "r@example.org", "hash", "ko", NOW);

    private static ProposalText text(String title, String problem, String solution) {
        return ProposalText.of(title, problem, solution, "", "traffic", null, List.of(), "", "ko");
    }

    private Proposal draft() {
        return new Proposal(author, 1, text("산책로", "산책로가 어두워요", "등을 답니다"), null, 0, NOW);
    }

    @Test
    void aDraftIsOpenedForSupportOnce() {
        var proposal = draft();

        proposal.submit(NOW);

        assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.getVisibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(proposal.acceptsSupports()).isTrue();
        assertRefused("impossible-step", () -> proposal.submit(NOW));
    }

    @Test
    void anIncompleteDraftIsNotOpenedAndTellsWhatIsMissing() {
        var proposal =
                new Proposal(author, 1, ProposalText.of("제목", "", "", "", null, null, null, "", "ko"), null, 0, NOW);

        assertThatThrownBy(() -> proposal.submit(NOW))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.violations())
                        .extracting(v -> v.field())
                        .containsExactly("problem", "solution", "topic"));
    }

    @Test
    void eachWordingThatReadersSawHasItsOwnVersion() {
        var proposal = draft();
        proposal.edit(text("산책로", "어두워요", "등"), NOW);
        assertThat(proposal.getTextVersion()).isEqualTo(1);

        proposal.submit(NOW);
        proposal.edit(text("산책로", "매우 어두워요", "등"), NOW);
        proposal.edit(text("산책로", "매우 어두워요", "등"), NOW);

        assertThat(proposal.getTextVersion()).isEqualTo(2);
    }

    @Test
    void theTextIsFrozenUnderReview() {
        var proposal = draft();
        proposal.submit(NOW);
        proposal.assign("parks", null, LocalDate.of(2026, 12, 22));

        assertRefused("text-is-frozen", () -> proposal.edit(text("다른 제목", "a", "b"), NOW));
        assertThat(proposal.getTitle()).isEqualTo("산책로");
    }

    @Test
    void nothingIsDecidedBeforeADepartmentHasIt() {
        var proposal = draft();
        proposal.submit(NOW);

        assertRefused("impossible-step", () -> proposal.decide(ProposalStatus.ADOPTED, NOW));
        assertThat(proposal.getAnsweredAt()).isNull();
    }

    @Test
    void noSequenceOfStepsLeavesTheTable() {
        var random = new Random(20_261_122);
        var seen = EnumSet.of(ProposalStatus.CLOSED);
        for (int round = 0; round < 2_000; round++) {
            var proposal = draft();
            for (int step = 0; step < 24; step++) {
                var before = proposal.getStatus();
                int version = proposal.getTextVersion();
                int substance = proposal.getSubstanceVersion();
                try {
                    act(proposal, random.nextInt(14));
                } catch (DomainException refused) {
                    assertThat(proposal.getStatus()).isEqualTo(before);
                }
                var after = proposal.getStatus();
                assertThat(after == before || before.mayBecome(after)).isTrue();
                seen.add(after);
                assertThat(after.isDecided()).isEqualTo(proposal.getAnsweredAt() != null);
                assertThat(proposal.getTextVersion()).isBetween(version, version + 1);
                assertThat(proposal.getSubstanceVersion()).isIn(substance, proposal.getTextVersion());
                assertThat(proposal.acceptsSupports()).isEqualTo(proposal.isPublic() && after.isOpenForSupport());
                assertThat(proposal.isPublic())
                        .isEqualTo(after != ProposalStatus.DRAFT && after != ProposalStatus.WITHDRAWN);
            }
        }
        assertThat(seen).as("the whole life was walked").containsExactly(ProposalStatus.values());
    }

    private static void act(Proposal proposal, int what) {
        switch (what) {
            case 0 -> proposal.submit(NOW);
            case 1 -> proposal.edit(text("제목", "문제", "해결 " + NEXT.incrementAndGet() % 3), NOW);
            case 6 -> proposal.edit(text("제목", "문제", "해결. " + NEXT.incrementAndGet() % 3), false, NOW);
            case 2 -> proposal.withdraw(NOW);
            case 3 -> proposal.assign("parks", UUID.randomUUID(), LocalDate.of(2026, 12, 1));
            case 4 -> proposal.decide(ProposalStatus.ADOPTED, NOW);
            case 7 -> proposal.start();
            case 8 -> proposal.finish();
            case 9 -> proposal.handOver();
            case 10 -> proposal.askForRevision();
            case 11 -> proposal.reviewOn();
            case 13 -> proposal.undoAssignment();
            case 12 -> proposal.decide(ProposalStatus.PARTLY_ADOPTED, NOW);
            default -> proposal.decide(ProposalStatus.NOT_ADOPTED, NOW);
        }
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}

package org.madang.moderation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.DomainException;

class PanelCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static PanelCase asked() {
        return new PanelCase(1, null, "왜요", NOW);
    }

    /** {@code u} leaves the jury's verdict standing, {@code o} opens the text. */
    private static List<PanelVote> votes(String minds) {
        List<PanelVote> votes = new ArrayList<>();
        for (int i = 0; i < minds.length(); i++) {
            var voter = new PanelVote.Voter(new UUID(0, i), "위원 " + i);
            votes.add(new PanelVote(asked(), i + 1, voter, minds.charAt(i) == 'u', "까닭 " + i, NOW));
        }
        return votes;
    }

    @ParameterizedTest
    @CsvSource({"'', ", "u, ", "o, ", "uo, ", "uu, true", "oo, false", "uou, true", "uoo, false"})
    void twoWhoAgreeDecideAndNobodyAlone(String minds, Boolean decision) {
        assertThat(PanelCase.decision(votes(minds))).isEqualTo(Optional.ofNullable(decision));
    }

    @Test
    void itTakesNoVoteOnceItIsDecidedOrItsTimeIsOver() {
        var decided = asked();
        decided.decide(true, NOW);

        assertThatThrownBy(() -> decided.requireOpen(NOW)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> asked().requireOpen(NOW.plus(PanelCase.LASTS))).isInstanceOf(DomainException.class);
        asked().requireOpen(NOW.plus(PanelCase.LASTS).minusSeconds(1));
    }

    @Test
    void theTextThatTheLogCoversHoldsEveryVoteAndReason() {
        assertThat(PanelCase.text(votes("uo"))).isEqualTo("UPHELD\n까닭 0\nOPEN\n까닭 1\n");
    }
}

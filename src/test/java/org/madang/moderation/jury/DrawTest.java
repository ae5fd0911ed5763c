package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.moderation.jury.Draw.Candidate;

class DrawTest {

    private static final String CASE = "01930000-0000-7000-8000-000000000001";
    private static final String ROOT = "a".repeat(64);
    private static final String BEACON = "b".repeat(64);
    private static final String SEED = Draw.seed(CASE, ROOT, BEACON);

    private static List<Candidate> pool(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Candidate(Draw.sha256("person " + i).substring(0, 32), "dong-" + i % 5))
                .toList();
    }

    private static DrawSheet sheet(List<Candidate> pool) {
        var invited = Draw.draw(pool, SEED, Draw.INVITED).stream()
                .map(Candidate::token)
                .toList();
        return new DrawSheet(CASE, ROOT, Draw.poolHash(pool), BEACON, SEED, pool, invited);
    }

    @Test
    void theSameSeedDrawsTheSamePeopleInWhateverOrderTheyStand() {
        var pool = pool(200);
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Draw.draw(shuffled, SEED, Draw.INVITED))
                .isEqualTo(Draw.draw(pool, SEED, Draw.INVITED))
                .hasSize(21)
                .doesNotHaveDuplicates();
        assertThat(Draw.poolHash(shuffled)).isEqualTo(Draw.poolHash(pool));
        assertThat(Draw.draw(pool, Draw.seed(CASE, ROOT, "another"), Draw.INVITED))
                .isNotEqualTo(Draw.draw(pool, SEED, Draw.INVITED));
    }

    @Test
    void neighbourhoodsTakeTurns() {
        Map<String, Integer> drawn = new HashMap<>();
        Draw.draw(pool(200), SEED, Draw.INVITED)
                .forEach(candidate -> drawn.merge(candidate.neighbourhood(), 1, Integer::sum));

        assertThat(drawn).hasSize(5).allSatisfy((name, count) -> assertThat(count)
                .isBetween(4, 5));
    }

    @Test
    void whereFewLiveOthersGoOn() {
        assertThat(Draw.draw(pool(9), SEED, Draw.INVITED)).hasSize(9);
        assertThat(Draw.draw(List.of(), SEED, Draw.INVITED)).isEmpty();
    }

    /** Everybody has the same chance, but for the turns of the neighbourhoods. */
    @Test
    void nobodyIsDrawnMoreOftenThanOthers() {
        var pool = pool(100);
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            Draw.draw(pool, Draw.seed(CASE, ROOT, "beacon " + i), Draw.INVITED)
                    .forEach(candidate -> drawn.merge(candidate.token(), 1, Integer::sum));
        }

        assertThat(drawn).hasSize(100);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(330, 510));
    }

    @Test
    void anybodyDrawsAgainFromTheSheet() {
        var sheet = sheet(pool(50));

        assertThat(DrawSheet.parse(sheet.text())).isEqualTo(sheet);
        assertThat(DrawSheet.parse(sheet.text()).firstFault()).isEmpty();
    }

    @Test
    void whoTampersIsFound() {
        var text = sheet(pool(50)).text();
        var token = sheet(pool(50)).invited().get(3);

        assertThat(DrawSheet.parse(text.replace("invited " + token + "\n", "")).firstFault())
                .isPresent();
        assertThat(DrawSheet.parse(text.replaceFirst("candidate \\S+", "candidate " + "0".repeat(32)))
                        .firstFault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("announced"));
        assertThat(DrawSheet.parse(text.replace(BEACON, "c".repeat(64))).firstFault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("seed"));
    }

    @Test
    void aRoundOfTheBeaconIsTheFirstAfterTheAnnouncement() {
        assertThat(PublicBeacon.round(1_000, 1_000, 30)).isEqualTo(1);
        assertThat(PublicBeacon.round(1_001, 1_000, 30)).isEqualTo(2);
        assertThat(PublicBeacon.round(1_030, 1_000, 30)).isEqualTo(2);
        assertThat(PublicBeacon.round(1_031, 1_000, 30)).isEqualTo(3);
    }
}

package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.search.index.IndexSteps;
import org.madang.shared.DomainException;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.SharedPostgres;

/**
 * A cluster of three nodes of which one dies, and then all. Takes minutes and more than a gigabyte of memory, so it runs
 * where it is asked for: {@code mvn verify -Dmadang.failover=true -Dit.test=ClusterFailoverIT}.
 */
@EnabledIfSystemProperty(named = "madang.failover", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterFailoverIT {

    private static final int NODES = 3;
    private static final int BEFORE = 40;
    private static final int TEXTS = 160;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private SearchCluster cluster;
    private Engine writing;
    private Engine reading;
    private IndexSteps steps;
    private int numbers;

    /** How searches went while the node died. */
    private record Answers(int good, int refused, Duration longest, Duration untilGood) {}

    @BeforeAll
    void start() {
        cluster = SearchCluster.start(NODES);
        var database = SharedPostgres.emptyDatabase("failover");
        writing = Engine.cluster(database, cluster.hosts());
        reading = Engine.another(database, cluster.hosts());
        steps = new IndexSteps(writing);
    }

    @AfterAll
    void stop() {
        List.of(writing, reading).forEach(Engine::close);
        cluster.close();
    }

    private UUID proposal(String words) {
        var id = UUID.randomUUID();
        writing.run("insert into content (id, kind, number, visibility, standing, created_at, published_at, origin)"
                + " values ('%s', 'PROPOSAL', %d, 'PUBLIC', 'OPEN', now(), now(), '%s')"
                        .formatted(id, ++numbers, "t" + numbers));
        writing.run("insert into proposal (id, title, problem, problem_html, status, submitted_at)"
                + " values ('%s', '%s', '%s', '', 'OPEN', now())".formatted(id, words, words));
        return id;
    }

    private boolean canStep() {
        try {
            steps.all();
            return true;
        } catch (SearchException unreachable) {
            return false;
        }
    }

    private Set<UUID> found(Engine engine) {
        return new LinkedHashSet<>(engine.search().ids(SearchQuery.of("징검다리"), TEXTS * 2));
    }

    /** Asks again and again; the longest wait is what a reader would have seen. */
    private Answers ask(AtomicBoolean ended, AtomicBoolean killed) {
        int good = 0;
        int refused = 0;
        long longest = 0;
        long killedAt = 0;
        long goodAgain = 0;
        while (!ended.get()) {
            long begin = System.nanoTime();
            killedAt = killedAt == 0 && killed.get() ? begin : killedAt;
            try {
                found(reading);
                good++;
                goodAgain = killedAt > 0 && goodAgain == 0 ? System.nanoTime() - killedAt : goodAgain;
            } catch (DomainException unavailable) {
                refused++;
            }
            longest = Math.max(longest, System.nanoTime() - begin);
        }
        return new Answers(good, refused, Duration.ofNanos(longest), Duration.ofNanos(goodAgain));
    }

    @Test
    void oneOfThreeDiesAndThenAllOfThem() {
        Set<UUID> written = new LinkedHashSet<>();
        for (int i = 0; i < BEFORE; i++) {
            written.add(proposal("느티천 징검다리 " + i));
        }
        steps.all();
        var ended = new AtomicBoolean();
        var killed = new AtomicBoolean();
        var answers = CompletableFuture.supplyAsync(() -> ask(ended, killed));

        int failed = writeOnWhileOneDies(written, killed);
        assertThat(Await.until(Duration.ofMinutes(1), this::canStep)).isTrue();
        ended.set(true);

        var seen = answers.join();
        System.out.printf(
                "One of three nodes killed: %s; %d steps of the index failed and were done again%n", seen, failed);
        assertThat(found(writing)).as("nothing is lost").containsAll(written);
        assertThat(steps.compare()).isEmpty();
        assertThat(seen.good()).isPositive();
        assertThat(seen.longest()).isLessThan(LONGEST_ANSWER);
        assertThat(seen.untilGood()).isBetween(Duration.ofNanos(1), LONGEST_ANSWER);
        allDie(written);
    }

    private int writeOnWhileOneDies(Set<UUID> written, AtomicBoolean killed) {
        int failed = 0;
        for (int i = BEFORE; i < TEXTS; i++) {
            written.add(proposal("느티천 징검다리 " + i));
            if (i == TEXTS / 2) {
                cluster.kill(1);
                killed.set(true);
            }
            failed += canStep() ? 0 : 1;
        }
        return failed;
    }

    private void allDie(Set<UUID> written) {
        cluster.kill(2);
        cluster.kill(3);
        var last = proposal("돌아온 징검다리");
        long begin = System.nanoTime();
        List<String> said = new ArrayList<>();
        try {
            found(reading);
        } catch (DomainException unavailable) {
            said.add(unavailable.code());
        }
        assertThat(said).containsExactly("search-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST_ANSWER);
        assertThat(canStep()).isFalse();

        cluster.restart(1);
        cluster.restart(2);
        cluster.restart(3);
        assertThat(Await.until(Duration.ofMinutes(4), () -> canStep() && isWhole(written, last)))
                .as("it recovers by itself")
                .isTrue();
    }

    private boolean isWhole(Set<UUID> written, UUID last) {
        try {
            var all = found(reading);
            return all.containsAll(written) && all.contains(last);
        } catch (DomainException unavailable) {
            return false;
        }
    }
}

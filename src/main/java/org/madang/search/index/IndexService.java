package org.madang.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.search.index.IndexRepository.Version;
import org.madang.search.index.IndexRepository.Work;
import org.madang.shared.database.MilestoneRepository;

/**
 * The steps by which the index follows the database. Each is one transaction; a row of work goes only once the index has
 * what it asks for, so a crash at any moment leaves nothing out.
 */
@ApplicationScoped
@Transactional
public class IndexService {

    /** To be counted up with every change of what is indexed and how. */
    private static final int LAYOUT = 3;

    private static final long RANGE = 5_000;

    @Inject
    IndexRepository index;

    @Inject
    DictionaryRepository dictionary;

    @Inject
    MilestoneRepository milestones;

    @Inject
    Clock clock;

    @Inject
    CurrentPerson current;

    /**
     * What admins see of the index.
     *
     * @param readable how many texts it should hold
     * @param indexed how many it holds; null while it does not answer
     * @param waiting how many changes it has still to take in
     * @param refill the last one; null if there never was one
     */
    public record State(
            long readable,
            @org.jspecify.annotations.Nullable Long indexed,
            long waiting,
            @org.jspecify.annotations.Nullable Refill refill) {}

    /** Makes the index where it is missing, and wants every text read where it is empty or was made by other rules. */
    void prepare() {
        index.ensureIndex();
        boolean empty = index.indexed() == 0 && index.readable() > 0;
        if (empty) {
            index.forgetWork();
        }
        if (empty || !milestones.isReached(rules())) {
            refill();
        }
    }

    /**
     * Takes the next changes into the index.
     *
     * @return how many there were; 0 too if another node is at it
     */
    int step(int most) {
        if (!index.mayWrite()) {
            return 0;
        }
        var work = index.next(most);
        if (!work.isEmpty()) {
            index.write(work.stream().map(Work::content).distinct().toList());
            index.done(work.stream().map(Work::id).toList());
        }
        if (work.stream().anyMatch(one -> !one.urgent()) && index.isRefilled() && index.refillEnds(clock.instant())) {
            milestones.reach(rules(), clock.instant());
        }
        return work.size();
    }

    /** What would be taken next comes last from now on. */
    void postponeNext() {
        index.next(1).forEach(index::putLast);
    }

    /** An admin wants every text read anew; the index goes on answering meanwhile. */
    public void rebuild() {
        current.require(Action.REBUILD_INDEX);
        refill();
    }

    /** Wants every text read anew, unless that is under way already with nothing done. */
    void refill() {
        if (index.isRefilled()) {
            index.refillBegins(index.wantAll(), clock.instant());
        }
    }

    /** The same when the words by which texts are read have changed: those read already have to be read again. */
    void refillForNewWords() {
        long more = index.wantAll();
        index.refillBegins(more, clock.instant());
    }

    public State state() {
        current.require(Action.REBUILD_INDEX);
        return new State(
                index.readable(),
                indexed().orElse(null),
                index.waiting(),
                index.refill().orElse(null));
    }

    private Optional<Long> indexed() {
        try {
            return Optional.of(index.indexed());
        } catch (SearchException unreachable) {
            return Optional.empty();
        }
    }

    /**
     * Compares a range of texts of a kind in the database and in the index, and wants those written again that differ.
     *
     * @param from the first number
     * @return where the next range begins; empty after the last
     */
    Optional<Long> compare(FoundType kind, long from, List<UUID> mended) {
        long to = from + RANGE - 1;
        var wanted = index.readable(kind, from, to);
        var found = index.indexed(kind, from, to);
        var different = differences(wanted, found);
        index.want(different);
        mended.addAll(different);
        return to < index.highest(kind) ? Optional.of(to + 1) : Optional.empty();
    }

    private static List<UUID> differences(Map<Long, Version> wanted, Map<Long, Version> found) {
        List<UUID> different = new ArrayList<>();
        wanted.forEach((number, version) -> {
            if (!version.equals(found.get(number))) {
                different.add(version.id());
            }
        });
        found.forEach((number, version) -> {
            if (!wanted.containsKey(number)) {
                different.add(version.id());
            }
        });
        return different;
    }

    private String rules() {
        var words = String.join("\n", dictionary.compounds());
        return "index-" + LAYOUT + "-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    Instant now() {
        return clock.instant();
    }
}

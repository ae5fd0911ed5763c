package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalService;
import org.madang.search.AlikeRepository.Candidate;
import org.madang.search.words.QueryWords;
import org.madang.shared.PlainText;

/**
 * Finds proposals that say something like another text, so that people join one another instead of repeating. They are
 * shown side by side and never merged.
 */
@ApplicationScoped
@Transactional
public class SimilarProposals {

    /** The most that are shown. */
    public static final int MOST = 5;

    private static final int MOST_TEXT = 5_000;
    private static final int MOST_WORDS = 25;
    private static final int TITLE_COUNTS = 3;
    private static final int CANDIDATES = 20;
    private static final int MOST_REASONS = 5;
    private static final int LEAST_SHARED = 2;
    private static final double SAME_PLACE = 0.2;

    @Inject
    AlikeRepository index;

    @Inject
    ProposalService proposals;

    /** A proposal's id and number are all the index and the database have in common here. */
    private record Found(UUID id, double score, int shared, List<String> why) {}

    /**
     * Those alike to a text that is still being written; none while it has too few words.
     *
     * @param neighbourhood slug of the one that the text is about; null if about none
     */
    public List<Similar> to(@Nullable String text, @Nullable String neighbourhood) {
        return alike(weights("", PlainText.text(text)), null, neighbourhood);
    }

    /** Those alike to a proposal, without itself. */
    public List<Similar> to(long number) {
        var proposal = proposals.read(number);
        return alike(weights(proposal.getTitle(), proposal.getText()), proposal.getId(), proposal.getNeighbourhood());
    }

    private List<Similar> alike(Map<String, Integer> words, @Nullable UUID except, @Nullable String neighbourhood) {
        if (words.isEmpty()) {
            return List.of();
        }
        return SearchService.asking(() -> {
            var found = index.alike(words, except, CANDIDATES).stream()
                    .map(candidate -> compare(words, candidate))
                    .filter(f -> f.shared() >= Math.min(LEAST_SHARED, words.size()))
                    .sorted(Comparator.comparingDouble(Found::score).reversed())
                    .toList();
            return shown(found, neighbourhood);
        });
    }

    /** What is about the same place comes before what has a few more words in common. */
    private List<Similar> shown(List<Found> found, @Nullable String neighbourhood) {
        Map<UUID, Found> byId = found.stream().collect(Collectors.toMap(Found::id, f -> f));
        var cards = proposals.cardsById(byId.keySet());
        return found.stream()
                .flatMap(f -> Stream.ofNullable(cards.get(f.id())).map(card -> similar(card, f, neighbourhood)))
                .sorted(Comparator.comparingDouble(SimilarProposals::rank).reversed())
                .limit(MOST)
                .toList();
    }

    private static double rank(Similar similar) {
        return similar.score() + (similar.sameNeighbourhood() ? SAME_PLACE : 0);
    }

    private static Similar similar(ProposalCard card, Found found, @Nullable String neighbourhood) {
        return new Similar(
                card.number(),
                card.title(),
                card.status(),
                card.topic(),
                card.neighbourhood(),
                card.supports() + card.importedSupports(),
                found.score(),
                found.why(),
                neighbourhood != null && neighbourhood.equals(card.neighbourhood()));
    }

    private static Found compare(Map<String, Integer> words, Candidate candidate) {
        Set<String> theirs =
                QueryWords.nouns(candidate.title() + "\n" + candidate.text()).keySet();
        var shared = words.keySet().stream().filter(theirs::contains).toList();
        double weight = shared.stream().mapToDouble(words::get).map(Math::sqrt).sum();
        double whole =
                words.values().stream().mapToDouble(w -> w).map(Math::sqrt).sum();
        var why = shared.stream()
                .filter(word -> shared.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .sorted(Comparator.comparing(words::get).reversed())
                .limit(MOST_REASONS)
                .toList();
        return new Found(candidate.id(), Math.round(100 * weight / whole) / 100.0, shared.size(), why);
    }

    /** The words that say most of a text, with their weights, the weightiest first. */
    static Map<String, Integer> weights(String title, String text) {
        Map<String, Integer> weights = new HashMap<>();
        QueryWords.nouns(title).forEach((word, count) -> weights.merge(word, TITLE_COUNTS * count, Integer::sum));
        var beginning = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
        QueryWords.nouns(beginning).forEach((word, count) -> weights.merge(word, count, Integer::sum));
        Map<String, Integer> most = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }
}

package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.search.AlikeRepository.Said;
import org.madang.search.words.QueryWords;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;

/**
 * Finds comments that say nearly the same as another one, wherever they stand: what was written once and pasted many
 * times, and what many people say in nearly the same words. Nothing is done about them; people see them side by side.
 */
@ApplicationScoped
@Transactional
public class SimilarComments {

    /** The most that are shown. */
    public static final int MOST = 20;

    private static final int CANDIDATES = 50;
    private static final int LEAST_WORDS = 3;
    private static final double LEAST_SHARED = 0.5;
    private static final int BEGINNING = 160;

    @Inject
    AlikeRepository index;

    @Inject
    SearchRepository known;

    @Inject
    CommentService comments;

    /**
     * Those like a public comment, the most alike first; none for one of a few words, which are alike by chance.
     *
     * @throws DomainException {@code not-found} if there is none that everybody may read, {@code search-unavailable} if
     *     the index does not answer
     */
    public List<SimilarComment> to(long number) {
        var comment = comments.read(number);
        comment.requirePublic();
        return SearchService.asking(() -> alike(comment));
    }

    private List<SimilarComment> alike(Comment comment) {
        var text = Markdown.toPlainText(comment.getBody());
        var words = words(text);
        if (words.size() < LEAST_WORDS) {
            return List.of();
        }
        var found = index.alikeComments(SimilarProposals.weights("", text), comment.getId(), CANDIDATES);
        var readable = known.known(found.stream().map(Said::id).toList()).keySet();
        return found.stream()
                .filter(said -> readable.contains(said.id()))
                .map(said -> new SimilarComment(
                        said.number(),
                        said.title(),
                        beginning(said.text()),
                        said.publishedAt(),
                        shared(words, words(said.text()))))
                .filter(similar -> similar.score() >= LEAST_SHARED)
                .sorted(Comparator.comparingDouble(SimilarComment::score)
                        .reversed()
                        .thenComparing(SimilarComment::number))
                .limit(MOST)
                .toList();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        QueryWords.all(text).forEach(word -> words.add(word.whole()));
        return words;
    }

    private static double shared(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        return Math.round(100.0 * both / (some.size() + others.size() - both)) / 100.0;
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }
}

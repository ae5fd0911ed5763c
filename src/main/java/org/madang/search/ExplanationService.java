package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.search.index.FoundType;
import org.madang.shared.DomainException;

/** Tells admins why a text stands where it stands, in the same words for every engine. */
@ApplicationScoped
@Transactional
public class ExplanationService {

    private static final float HUNDREDTHS = 100;

    @Inject
    ExplanationRepository index;

    @Inject
    Spelling spelling;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * Why a text stands where it stands when somebody looks for words.
     *
     * @param number of the text
     * @throws DomainException {@code not-found} if no such text is in the index, {@code search-unavailable}
     */
    public Explanation explain(@Nullable String words, @Nullable FoundType kind, @Nullable String number) {
        current.require(Action.REBUILD_INDEX);
        if (kind == null || number == null || !number.matches("[1-9][0-9]{0,17}")) {
            throw DomainException.notFound();
        }
        return explained(words, kind, Long.parseLong(number));
    }

    Explanation explained(@Nullable String words, FoundType kind, long number) {
        return SearchService.asking(() -> {
            var query = SearchQuery.of(words).withFolded(true);
            var parsed = QuerySyntax.parse(query.text());
            var wanted = parsed.with(spelling.doubted(parsed.terms()));
            var title = index.title(kind, number).orElseThrow(DomainException::notFound);
            List<Explanation.Part> parts = new ArrayList<>();
            WeighedParts.of(wanted, Weights.freshSince(clock)).forEach((name, part) -> {
                float score = index.score(kind, number, part.predicate());
                if (score > 0) {
                    parts.add(new Explanation.Part(name, part.weight(), rounded(score)));
                }
            });
            return new Explanation(title, rounded(index.score(kind, number, query, wanted)), parts);
        });
    }

    /** To two decimals: more of them say nothing. */
    private static float rounded(float score) {
        return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
    }
}

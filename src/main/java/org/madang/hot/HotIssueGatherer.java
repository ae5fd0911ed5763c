package org.madang.hot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.madang.hub.HubFilter;
import org.madang.hub.HubService;
import org.madang.search.Hit;
import org.madang.search.SearchQuery;
import org.madang.search.SearchService;
import org.madang.search.index.FoundType;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;

/** Gathers what was written about an issue. Not one transaction: without the index, the rest is shown all the same. */
@ApplicationScoped
public class HotIssueGatherer {

    private static final int MOST_TEXTS = 10;
    private static final int MOST_ANSWERS = 5;
    private static final int MOST_NEWS = 5;

    @Inject
    HotIssueService issues;

    @Inject
    SearchService search;

    @Inject
    HubService hub;

    /**
     * What was written about an issue.
     *
     * @throws DomainException {@code not-found}
     */
    public Gathered gather(long number) {
        var issue = issues.read(number);
        List<Hit> posts = List.of();
        List<Hit> proposals = List.of();
        boolean complete = true;
        try {
            posts = hits(issue, FoundType.POST);
            proposals = hits(issue, FoundType.PROPOSAL);
        } catch (DomainException unavailable) {
            complete = false;
        }
        var answers = issues.answers(proposals.stream().map(Hit::id).toList(), MOST_ANSWERS);
        var news = hub.cards(new HubFilter(null, null, issue.word()), PageRequest.first(MOST_NEWS))
                .items();
        return new Gathered(issue, issues.course(issue), posts, proposals, answers, news, complete);
    }

    private List<Hit> hits(HotIssue issue, FoundType kind) {
        var query = SearchQuery.of(issue.word())
                .narrowed(kind, issue.topic(), issue.neighbourhood())
                .newestFirst();
        return search.gather(query, MOST_TEXTS);
    }
}

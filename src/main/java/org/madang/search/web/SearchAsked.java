package org.madang.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.madang.proposal.ProposalStatus;
import org.madang.search.SearchQuery;
import org.madang.search.SearchQuery.Period;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/** What the address of a search asks for; the address holds all of its state. */
@Named
@RequestScoped
public class SearchAsked {

    /** Statuses that readers may narrow a search to. */
    static final Set<ProposalStatus> STATUSES =
            EnumSet.complementOf(EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN));

    private static final Set<String> FILTERS = Set.of("topic", "neighbourhood", "status", "period");

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    /** All of it. */
    public SearchQuery asQuery() {
        return SearchQuery.asked(page::parameter);
    }

    /** What was typed. */
    public String getWords() {
        return page.parameter("q");
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }

    /** The name of the status that narrows the search; empty if none does. */
    public String getStatusName() {
        var status = asQuery().status();
        return status == null ? "" : reader.text("status." + status.name());
    }

    /** When it may have been published at the earliest. */
    public List<Choice> getPeriods() {
        return Arrays.stream(Period.values())
                .map(period -> new Choice(
                        period == Period.ANY ? "" : period.name().toLowerCase(Locale.ROOT),
                        reader.text("period." + period.name()),
                        0))
                .toList();
    }

    /** The name of the period that narrows the search; empty if none does. */
    public String getPeriodName() {
        var period = asQuery().period();
        return period == Period.ANY ? "" : reader.text("period." + period.name());
    }

    /** The feed of the same search. */
    public String getFeed() {
        return "/feeds/search.atom?" + getQuery();
    }

    /** What the address asks for, without the page. */
    public String getQuery() {
        var address = page.with("page", "1");
        int query = address.indexOf('?');
        return query < 0 ? "" : address.substring(query + 1);
    }
}

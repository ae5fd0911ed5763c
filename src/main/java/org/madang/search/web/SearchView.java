package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.proposal.ProposalStatus;
import org.madang.search.Guide;
import org.madang.search.GuideService;
import org.madang.search.Hit;
import org.madang.search.SearchQuery;
import org.madang.search.SearchQuery.Period;
import org.madang.search.SearchQuery.Sort;
import org.madang.search.SearchService;
import org.madang.search.SearchService.Found;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Reader;

/** Backs {@code /search/list.xhtml}; the address holds all of its state. */
@Named
@RequestScoped
public class SearchView {

    private static final int SIZE = 10;
    private static final Set<String> FILTERS = Set.of("topic", "neighbourhood", "status", "period");
    private static final Set<ProposalStatus> SHOWN =
            EnumSet.complementOf(EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN));

    @Inject
    SearchService service;

    @Inject
    GuideService guideService;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private Found found = new Found(new Page<>(List.of(), 0, PageRequest.first(SIZE)), null);
    private List<Guide> guides = List.of();
    private boolean answered;

    @PostConstruct
    void look() {
        if (!isAsked()) {
            return;
        }
        try {
            found = service.find(query(), page.request(SIZE));
            guides = page.request(SIZE).page() == 1 ? guideService.named(getWords()) : List.of();
            answered = true;
        } catch (DomainException refused) {
            if (refused.violations().isEmpty()) {
                status(refused.kind().status());
            }
            errors.show(refused);
        }
    }

    private static void status(int status) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletResponse) external.getResponse()).setStatus(status);
    }

    private SearchQuery query() {
        return SearchQuery.of(getWords())
                .narrowed(type(), page.parameterOrNull("topic"), page.parameterOrNull("neighbourhood"))
                .of(status())
                .within(choice(Period.class, "period", Period.ANY))
                .by(choice(Sort.class, "sort", Sort.RELEVANCE))
                .withFolded(!page.parameter("folded").isEmpty());
    }

    private <E extends Enum<E>> E choice(Class<E> choices, String name, E otherwise) {
        var asked = page.parameter(name).toUpperCase(Locale.ROOT);
        return Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable Kind type() {
        return switch (page.parameter("type")) {
            case "post" -> Kind.POST;
            case "proposal" -> Kind.PROPOSAL;
            case "comment" -> Kind.COMMENT;
            default -> null;
        };
    }

    private @Nullable ProposalStatus status() {
        var asked = page.parameter("status").toUpperCase(Locale.ROOT);
        return SHOWN.stream().filter(s -> s.name().equals(asked)).findFirst().orElse(null);
    }

    /** What was typed. */
    public String getWords() {
        return page.parameter("q");
    }

    /** Whether anything is looked for: words, or what narrows everything. */
    public boolean isAsked() {
        return !getWords().isEmpty() || isFiltered();
    }

    /** Whether the index answered. */
    public boolean isAnswered() {
        return answered;
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }

    public Page<Hit> getList() {
        return found.page();
    }

    /** How many of all kinds together. */
    public long getAll() {
        return facet("type").values().stream().mapToLong(Long::longValue).sum();
    }

    public long getPosts() {
        return facet("type").getOrDefault(Kind.POST.name(), 0L);
    }

    public long getProposals() {
        return facet("type").getOrDefault(Kind.PROPOSAL.name(), 0L);
    }

    public long getComments() {
        return facet("type").getOrDefault(Kind.COMMENT.name(), 0L);
    }

    /** What was probably meant by the words; null if they were found as they are. */
    public @Nullable String getMeant() {
        return found.meant();
    }

    /** Places, topics, tags and writers that are called so. */
    public List<Guide> getGuides() {
        return guides;
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

    public List<Choice> getPeriods() {
        return Arrays.stream(Period.values())
                .map(period -> new Choice(
                        period == Period.ANY ? "" : period.name().toLowerCase(Locale.ROOT),
                        reader.text("search_period." + period.name()),
                        0))
                .toList();
    }

    /** The name of the period that narrows the search; empty if none does. */
    public String getPeriodName() {
        var period = choice(Period.class, "period", Period.ANY);
        return period == Period.ANY ? "" : reader.text("search_period." + period.name());
    }

    /** The counts of a facet's values; none while nothing was found. */
    public Map<String, Long> facet(String name) {
        return found.page().facets().getOrDefault(name, Map.of());
    }

    public List<Choice> getStatuses() {
        var counts = facet("status");
        return SHOWN.stream()
                .map(s -> new Choice(
                        s.name().toLowerCase(Locale.ROOT),
                        reader.text("status." + s.name()),
                        counts.getOrDefault(s.name(), 0L)))
                .toList();
    }

    /** The name of the status that narrows the search; empty if none does. */
    public String getStatusName() {
        var status = status();
        return status == null ? "" : reader.text("status." + status.name());
    }
}

package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.proposal.ProposalStatus;
import org.madang.search.Hit;
import org.madang.search.SearchQuery;
import org.madang.search.SearchQuery.Sort;
import org.madang.search.SearchService;
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
    private static final Set<String> FILTERS = Set.of("topic", "neighbourhood", "status");
    private static final Set<ProposalStatus> SHOWN =
            EnumSet.complementOf(EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN));

    @Inject
    SearchService service;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private Page<Hit> list = new Page<>(List.of(), 0, PageRequest.first(SIZE));
    private boolean answered;

    @PostConstruct
    void look() {
        if (!isAsked()) {
            return;
        }
        try {
            list = service.search(query(), page.request(SIZE));
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
        return new SearchQuery(
                getWords(),
                type(),
                page.parameterOrNull("topic"),
                page.parameterOrNull("neighbourhood"),
                status(),
                "newest".equals(page.parameter("sort")) ? Sort.NEWEST : Sort.RELEVANCE);
    }

    private @Nullable Kind type() {
        return switch (page.parameter("type")) {
            case "post" -> Kind.POST;
            case "proposal" -> Kind.PROPOSAL;
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
        return list;
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

    /** The counts of a facet's values; none while nothing was found. */
    public Map<String, Long> facet(String name) {
        return list.facets().getOrDefault(name, Map.of());
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

package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.search.Clicks;
import org.madang.search.Guide;
import org.madang.search.GuideService;
import org.madang.search.Hit;
import org.madang.search.SearchService;
import org.madang.search.SearchService.Found;
import org.madang.search.index.FoundType;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Reader;

/** Backs {@code /search/list.xhtml}: what was found of what is {@linkplain SearchAsked asked}. */
@Named
@RequestScoped
public class SearchView {

    private static final int SIZE = 10;

    @Inject
    SearchService service;

    @Inject
    GuideService guideService;

    @Inject
    Clicks clicks;

    @Inject
    SearchAsked asked;

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
        var request = page.request(SIZE);
        try {
            found = service.find(asked.asQuery(), request);
            guides = request.page() == 1 ? guideService.named(asked.getWords()) : List.of();
            answered = true;
            if (request.page() == 1 && found.page().total() > 0) {
                clicks.shown(asked.getWords());
            }
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

    /** Whether anything is looked for: words, or what narrows everything. */
    public boolean isAsked() {
        return !asked.getWords().isEmpty() || asked.isFiltered();
    }

    /** Whether the index answered. */
    public boolean isAnswered() {
        return answered;
    }

    public Page<Hit> getList() {
        return found.page();
    }

    /** What was probably meant by the words; null if they were found as they are. */
    public @Nullable String getMeant() {
        return found.meant();
    }

    /** Places, topics, tags and writers that are called so. */
    public List<Guide> getGuides() {
        return guides;
    }

    /** How many of all kinds together. */
    public long getAll() {
        return facet("type").values().stream().mapToLong(Long::longValue).sum();
    }

    public long getPosts() {
        return facet("type").getOrDefault(FoundType.POST.name(), 0L);
    }

    public long getProposals() {
        return facet("type").getOrDefault(FoundType.PROPOSAL.name(), 0L);
    }

    public long getComments() {
        return facet("type").getOrDefault(FoundType.COMMENT.name(), 0L);
    }

    public long getHubItems() {
        return facet("type").getOrDefault(FoundType.HUB_ITEM.name(), 0L);
    }

    /** The counts of a facet's values; none while nothing was found. */
    public Map<String, Long> facet(String name) {
        return found.page().facets().getOrDefault(name, Map.of());
    }

    public List<Choice> getStatuses() {
        var counts = facet("status");
        return SearchAsked.STATUSES.stream()
                .map(s -> new Choice(
                        s.name().toLowerCase(Locale.ROOT),
                        reader.text("status." + s.name()),
                        counts.getOrDefault(s.name(), 0L)))
                .toList();
    }
}

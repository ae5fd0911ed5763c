package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.web.Names;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalFilter.Sort;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.Page;
import org.madang.shared.web.ActiveFilter;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/** Backs {@code /proposal/list.xhtml}; the address holds all of its state. */
@Named
@RequestScoped
public class ProposalListView {

    private static final int SIZE = 12;
    private static final Set<ProposalStatus> SHOWN =
            EnumSet.complementOf(EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN));

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    Names names;

    private Page<ProposalCard> list;

    public Page<ProposalCard> getList() {
        if (list == null) {
            list = proposals.listWithFacets(filter(), page.request(SIZE));
        }
        return list;
    }

    private ProposalFilter filter() {
        return new ProposalFilter(
                status(),
                page.parameterOrNull("topic"),
                page.parameterOrNull("neighbourhood"),
                page.parameterOrNull("department"),
                page.parameterOrNull("author"),
                sort());
    }

    private @Nullable ProposalStatus status() {
        var asked = page.parameter("status").toUpperCase(Locale.ROOT);
        return SHOWN.stream().filter(s -> s.name().equals(asked)).findFirst().orElse(null);
    }

    private Sort sort() {
        var asked = page.parameter("sort").toUpperCase(Locale.ROOT);
        return Arrays.stream(Sort.values())
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .orElse(Sort.NEWEST);
    }

    public List<Choice> getStatuses() {
        var counts = getList().facets().get("status");
        return SHOWN.stream()
                .map(s -> new Choice(slug(s), name(s), counts.getOrDefault(s.name(), 0L)))
                .toList();
    }

    public List<Choice> getTopics() {
        return names.topicChoices(getList().facets().get("topic"));
    }

    public List<Choice> getNeighbourhoods() {
        return names.neighbourhoodChoices(getList().facets().get("neighbourhood"));
    }

    public List<Choice> getDepartments() {
        return names.departmentChoices(getList().facets().get("department"));
    }

    /** What narrows the list now. */
    public List<ActiveFilter> getActive() {
        List<ActiveFilter> active = new ArrayList<>();
        var status = status();
        add(active, "status", status == null ? "" : name(status));
        add(active, "topic", names.topic(page.parameter("topic")));
        add(active, "neighbourhood", names.neighbourhood(page.parameter("neighbourhood")));
        add(active, "department", names.department(page.parameter("department")));
        add(active, "author", page.parameter("author"));
        return active;
    }

    private static void add(List<ActiveFilter> active, String parameter, String name) {
        if (!name.isEmpty()) {
            active.add(new ActiveFilter(parameter, name));
        }
    }

    private static String slug(ProposalStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private String name(ProposalStatus status) {
        return reader.text("status." + status.name());
    }
}

package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalFilter.Part;
import org.madang.proposal.ProposalFilter.Sort;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.Page;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/** Backs {@code /proposal/list.xhtml}; the address holds all of its state. */
@Named
@RequestScoped
public class ProposalListView {

    private static final int SIZE = 12;
    private static final List<String> FILTERS =
            List.of("status", "topic", "neighbourhood", "department", "author", "part");
    private static final Set<ProposalStatus> SHOWN =
            EnumSet.complementOf(EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.WITHDRAWN));

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

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
                part(),
                sort());
    }

    private @Nullable ProposalStatus status() {
        var asked = page.parameter("status").toUpperCase(Locale.ROOT);
        return SHOWN.stream().filter(s -> s.name().equals(asked)).findFirst().orElse(null);
    }

    private @Nullable Part part() {
        var asked = page.parameter("part").toUpperCase(Locale.ROOT);
        return Arrays.stream(Part.values())
                .filter(p -> p.name().equals(asked))
                .findFirst()
                .orElse(null);
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

    /** The ways to take part, with how many proposals each is open for. */
    public List<Choice> getParts() {
        var counts = getList().facets().get("part");
        return Arrays.stream(Part.values())
                .map(p -> new Choice(slug(p), reader.text("part." + p), counts.getOrDefault(p.name(), 0L)))
                .toList();
    }

    /** The name of the way to take part that narrows the list; empty if none does. */
    public String getPartName() {
        var part = part();
        return part == null ? "" : reader.text("part." + part);
    }

    /** The name of the status that narrows the list; empty if none does. */
    public String getStatusName() {
        var status = status();
        return status == null ? "" : name(status);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }

    private static String slug(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private String name(ProposalStatus status) {
        return reader.text("status." + status.name());
    }
}

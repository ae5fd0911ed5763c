package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.proposal.ProposalStatus;
import org.madang.review.DeskFilter;
import org.madang.review.DeskFilter.Mark;
import org.madang.review.DeskFilter.Sort;
import org.madang.review.DeskRow;
import org.madang.review.ReviewService;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /review/desk.xhtml}; which proposals it shows stands in the address. */
@jakarta.inject.Named
@RequestScoped
public class ReviewDeskView {

    private static final List<String> VIEWS =
            List.of("open", "mine", "soon", "unassigned", "overdue", "flagged", "threshold", "done");
    private static final Map<String, Mark> MARKS = Map.of("flagged", Mark.FLAGGED, "threshold", Mark.THRESHOLD_REACHED);

    @Inject
    ReviewService reviews;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    private LazyDataModel<DeskRow> rows;
    private Set<Named> tags;

    /** The rows of the table, fifty at a time. */
    public LazyDataModel<DeskRow> getRows() {
        if (rows == null) {
            rows = new DeskRows(reviews, filter());
        }
        return rows;
    }

    private DeskFilter filter() {
        var view = getView();
        var status = status();
        return new DeskFilter(
                status,
                page.parameterOrNull("department"),
                view.equals("mine") ? current.get().handle() : page.parameterOrNull("officer"),
                page.parameterOrNull("tag"),
                null,
                page.parameterOrNull("q"),
                status == null ? Boolean.valueOf(!view.equals("done")) : null,
                view.equals("unassigned"),
                view.equals("overdue"),
                view.equals("soon") ? reviews.soon() : null,
                MARKS.get(view),
                Sort.DUE,
                false);
    }

    /** What is shown, as the API's parameters, for the links to the same rows as a file. */
    public String getQuery() {
        var shown = filter();
        var query = new StringBuilder("?sort=DUE");
        add(query, "status", shown.status());
        add(query, "department", shown.department());
        add(query, "officer", shown.officer());
        add(query, "tag", shown.tag());
        add(query, "q", shown.text());
        add(query, "open", shown.open());
        add(query, "mark", shown.mark());
        add(query, "unassigned", shown.unassigned() ? true : null);
        add(query, "overdue", shown.overdue() ? true : null);
        add(query, "dueBy", shown.dueBy());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(CurrentPage.encoded(value.toString()));
        }
    }

    private @Nullable ProposalStatus status() {
        var wanted = page.parameter("status");
        return Arrays.stream(ProposalStatus.values())
                .filter(s -> s.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The view that the address names; everything open if none. */
    public String getView() {
        var view = page.parameter("view");
        return VIEWS.contains(view) ? view : "open";
    }

    public List<String> getViews() {
        return VIEWS;
    }

    /** The statuses that a proposal at the desk can have. */
    public List<ProposalStatus> getStatuses() {
        return Arrays.stream(ProposalStatus.values())
                .filter(s -> s != ProposalStatus.DRAFT)
                .toList();
    }

    /** The tags for policy review. */
    public Set<Named> getTags() {
        if (tags == null) {
            tags = reviews.tags().keySet();
        }
        return tags;
    }

    /** A tag in the reader's language. */
    public String tagName(String slug) {
        return getTags().stream()
                .filter(tag -> tag.slug().equals(slug))
                .map(tag -> tag.name(reader.getLocale()))
                .findFirst()
                .orElse(slug);
    }

    /** Who may have a proposal. */
    public List<Person> getOfficers() {
        return accounts.staff();
    }
}

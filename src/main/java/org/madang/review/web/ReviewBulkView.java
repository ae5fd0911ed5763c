package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.review.ReviewService;
import org.madang.review.bulk.BulkChange;
import org.madang.review.bulk.BulkRow;
import org.madang.review.bulk.BulkService;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/**
 * Backs {@code /review/bulk.xhtml}: what would be done with several proposals, then doing it, then undoing it. Which
 * proposals and what stand in the address.
 */
@jakarta.inject.Named
@RequestScoped
public class ReviewBulkView {

    @Inject
    BulkService bulk;

    @Inject
    ReviewService reviews;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<BulkRow> rows;

    private List<Long> numbers() {
        var typed = request.getParameterValues("n");
        return typed == null
                ? List.of()
                : Arrays.stream(typed)
                        .filter(n -> n.matches("[0-9]{1,12}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }

    private BulkChange change() {
        return new BulkChange(page.parameterOrNull("tag"), page.parameterOrNull("department"));
    }

    /** Whether it is chosen what to do. */
    public boolean isDecided() {
        return change().tag() != null || change().department() != null;
    }

    /** What would be done with each. */
    public List<BulkRow> getRows() {
        if (rows == null) {
            rows = isUndoing() || numbers().isEmpty()
                    ? List.of()
                    : isDecided() ? bulk.preview(numbers(), change()) : bulk.chosen(numbers());
        }
        return rows;
    }

    /** With how many something would be done. */
    public long getDoable() {
        return getRows().stream().filter(row -> row.refusal() == null).count();
    }

    public void apply() {
        var tag = change().tag();
        errors.allow(() -> {
            var batch = bulk.apply(numbers(), change());
            Onward.to("/desk/bulk?batch=" + batch + (tag == null ? "" : "&tag=" + tag), "bulk-done");
        });
    }

    /** Takes back what was done a moment ago. */
    public void undo() {
        errors.allow(() -> {
            int left = bulk.undo(batch(), page.parameterOrNull("tag"));
            Onward.to("/desk", left == 0 ? "bulk-undone" : "bulk-undone-partly");
        });
    }

    public boolean isUndoing() {
        return batch() != null;
    }

    private @Nullable UUID batch() {
        var typed = page.parameter("batch");
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }

    /** The numbers again, for the form that chooses what to do. */
    public List<Long> getNumbers() {
        return numbers();
    }

    /** The tags for policy review. */
    public Set<Named> getTags() {
        return reviews.tags().keySet();
    }

    /** Names of tags, for one line. */
    public String tagNames(List<String> slugs, java.util.Locale locale) {
        return getTags().stream()
                .filter(tag -> slugs.contains(tag.slug()))
                .map(tag -> tag.name(locale))
                .collect(Collectors.joining(", "));
    }
}

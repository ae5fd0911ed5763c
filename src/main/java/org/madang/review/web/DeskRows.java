package org.madang.review.web;

import java.util.List;
import java.util.Map;
import org.madang.review.DeskFilter;
import org.madang.review.DeskFilter.Sort;
import org.madang.review.DeskRow;
import org.madang.review.ReviewService;
import org.madang.shared.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The desk's rows as its table asks for them, a page at a time in the order of a column. */
class DeskRows extends LazyDataModel<DeskRow> {

    private static final long serialVersionUID = 1;

    private static final Map<String, Sort> COLUMNS = Map.of(
            "number", Sort.NUMBER,
            "title", Sort.TITLE,
            "status", Sort.STATUS,
            "department", Sort.DEPARTMENT,
            "dueOn", Sort.DUE,
            "supports", Sort.SUPPORTS,
            "submittedAt", Sort.SUBMITTED);

    private final transient ReviewService reviews;
    private final transient DeskFilter filter;

    DeskRows(ReviewService reviews, DeskFilter filter) {
        this.reviews = reviews;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) reviews.count(filter);
    }

    @Override
    public List<DeskRow> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        var order = sortBy.values().stream().findFirst();
        var sorted = order.map(by -> filter.sorted(
                        COLUMNS.getOrDefault(by.getField(), Sort.DUE),
                        by.getOrder().isDescending()))
                .orElse(filter);
        return reviews.desk(sorted, new PageRequest(first / pageSize + 1, pageSize))
                .items();
    }

    @Override
    public String getRowKey(DeskRow row) {
        return String.valueOf(row.number());
    }
}

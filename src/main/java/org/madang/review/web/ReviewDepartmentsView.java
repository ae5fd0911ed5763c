package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.madang.review.DepartmentFigures;
import org.madang.review.ReviewService;
import org.madang.review.department.DepartmentPlace;
import org.madang.review.department.DepartmentService;

/** Backs {@code /review/departments.xhtml}: the city's departments as a tree, with what each has open. */
@Named
@RequestScoped
public class ReviewDepartmentsView {

    @Inject
    DepartmentService departments;

    @Inject
    ReviewService reviews;

    private Map<String, DepartmentFigures> figures;

    public List<DepartmentPlace> getTree() {
        return departments.tree();
    }

    /** What a department has open, and how much of it is late. */
    public DepartmentFigures figures(String slug) {
        if (figures == null) {
            figures = reviews.openByDepartment().stream()
                    .collect(Collectors.toMap(DepartmentFigures::department, one -> one));
        }
        return figures.getOrDefault(slug, new DepartmentFigures(slug, 0, 0));
    }
}

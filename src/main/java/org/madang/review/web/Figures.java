package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.review.FiguresService;
import org.madang.review.RecentFigures;

/** The figures of the last 30 days, for the first page. */
@Named
@RequestScoped
public class Figures {

    @Inject
    FiguresService service;

    private RecentFigures recent;

    public RecentFigures getRecent() {
        if (recent == null) {
            recent = service.recent();
        }
        return recent;
    }
}

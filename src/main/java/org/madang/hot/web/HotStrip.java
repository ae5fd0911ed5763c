package org.madang.hot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.hot.HotIssue;
import org.madang.hot.HotIssueService;

/** The few hot issues of the city that other pages lead to. Called {@code hotIssues} in pages. */
@Named("hotIssues")
@RequestScoped
public class HotStrip {

    private static final int MOST = 5;

    @Inject
    HotIssueService service;

    private List<HotIssue> top;

    public List<HotIssue> getTop() {
        if (top == null) {
            top = service.current().stream()
                    .filter(HotIssue::isOfTheCity)
                    .limit(MOST)
                    .toList();
        }
        return top;
    }
}

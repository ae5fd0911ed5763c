package org.madang.hot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.hot.HotIssue;
import org.madang.hot.HotIssueService;

/** Backs {@code /hot/list.xhtml}: what unusually many people write about, in the city and in its parts. */
@Named
@RequestScoped
public class HotListView {

    @Inject
    HotIssueService service;

    private List<HotIssue> all;

    private List<HotIssue> all() {
        if (all == null) {
            all = service.current();
        }
        return all;
    }

    public List<HotIssue> getOfTheCity() {
        return all().stream().filter(HotIssue::isOfTheCity).toList();
    }

    public List<HotIssue> getOfNeighbourhoods() {
        return all().stream().filter(issue -> issue.neighbourhood() != null).toList();
    }

    public List<HotIssue> getOfTopics() {
        return all().stream().filter(issue -> issue.topic() != null).toList();
    }

    public boolean isNone() {
        return all().isEmpty();
    }

    /** When words were weighed last; null if they never were. */
    public @Nullable Instant getWeighedAt() {
        return service.weighedAt().orElse(null);
    }
}

package org.madang.hot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.madang.hub.HubCard;
import org.madang.search.Hit;

/**
 * What was written about an issue, the newest first.
 *
 * @param weeks how many texts had its word, by the first day of the week, the oldest first
 * @param complete whether the index answered; without it posts and proposals are missing
 */
public record Gathered(
        HotIssue issue,
        Map<LocalDate, Long> weeks,
        List<Hit> posts,
        List<Hit> proposals,
        List<IssueAnswer> answers,
        List<HubCard> news,
        boolean complete) {}

package org.madang.hot.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.hot.Gathered;
import org.madang.hot.HotIssue;
import org.madang.search.Hit;
import org.madang.search.index.FoundType;
import org.madang.shared.rest.Links;

/** Something that unusually many people write about. */
@Schema(name = "HotIssue")
public record HotIssueJson(
        long number,
        String url,

        @Schema(description = "What staff call it, or its word")
        String name,

        String word,

        @Schema(description = "Other words that mostly stand in the same texts")
        List<String> beside,

        @Nullable @Schema(nullable = true, description = "Slug, if it is one within a topic")
        String topic,

        @Nullable @Schema(nullable = true, description = "Slug, if it is one within a neighbourhood")
        String neighbourhood,

        @Schema(description = "Who wrote the word in the last seven days, each counted once")
        int people,

        @Schema(description = "Of the last seven days") int texts,

        @Schema(description = "Texts of seven days in the year before, on average")
        double usual,

        boolean pinned,
        Instant hotAt) {

    static HotIssueJson of(HotIssue issue, Locale locale, Links links) {
        return new HotIssueJson(
                issue.number(),
                links.forPeople(issue.path()),
                issue.name(locale),
                issue.word(),
                issue.beside(),
                issue.topic(),
                issue.neighbourhood(),
                issue.people(),
                issue.texts(),
                issue.usual(),
                issue.pinned(),
                issue.hotAt());
    }

    /** An issue with what was written about it. */
    @Schema(name = "HotIssuePage")
    public record PageJson(
            HotIssueJson issue,

            @Schema(description = "The oldest first; the last one ends now")
            List<WeekJson> weeks,

            List<TextJson> posts,
            List<TextJson> proposals,

            @Schema(description = "Of the city, to these proposals")
            List<AnswerJson> answers,

            List<NewsJson> news,

            @Schema(description = "False while the index does not answer: posts and proposals are missing then")
            boolean complete) {

        static PageJson of(Gathered gathered, Locale locale, Links links) {
            return new PageJson(
                    HotIssueJson.of(gathered.issue(), locale, links),
                    gathered.weeks().entrySet().stream()
                            .map(week -> new WeekJson(week.getKey(), week.getValue()))
                            .toList(),
                    texts(gathered.posts(), links),
                    texts(gathered.proposals(), links),
                    gathered.answers().stream()
                            .map(a -> new AnswerJson(a.number(), a.title(), a.department(), a.decision(), a.at()))
                            .toList(),
                    gathered.news().stream()
                            .map(card -> new NewsJson(
                                    card.department(),
                                    card.title(),
                                    card.first().url(),
                                    card.at()))
                            .toList(),
                    gathered.complete());
        }

        private static List<TextJson> texts(List<Hit> hits, Links links) {
            return hits.stream()
                    .map(hit -> new TextJson(
                            hit.type(), hit.number(), links.forPeople(hit.path()), hit.title(), hit.publishedAt()))
                    .toList();
        }
    }

    /** How many texts had the word in the week that begins on a day. */
    @Schema(name = "HotIssueWeek")
    public record WeekJson(LocalDate week, long texts) {}

    /** A post or proposal that belongs to an issue. */
    @Schema(name = "HotIssueText")
    public record TextJson(FoundType type, long number, String url, String title, Instant publishedAt) {}

    /** A city's answer to a proposal. */
    @Schema(name = "HotIssueAnswer")
    public record AnswerJson(long proposal, String title, String department, String decision, Instant at) {}

    /** What a department said elsewhere. */
    @Schema(name = "HotIssueNews")
    public record NewsJson(String department, String title, String url, Instant at) {}
}

package org.madang.opendata;

import java.util.List;

/** A table of open data: its columns, each with its type and meaning, and where its rows come from. */
enum Table {
    PROPOSALS(
            "proposals",
            List.of(
                    new Column("number", "integer", "Number of the proposal, as in its address"),
                    new Column("title", "string", "Title"),
                    new Column("problem", "string", "What is wrong today; Markdown"),
                    new Column("solution", "string", "What should be done; Markdown"),
                    new Column("effect", "string", "What would be better then; Markdown"),
                    new Column(
                            "status",
                            "string",
                            "OPEN, UNDER_REVIEW, REVISION_ASKED, ADOPTED, PARTLY_ADOPTED,"
                                    + " NOT_ADOPTED, TRANSFERRED, IN_PROGRESS, DONE or CLOSED"),
                    new Column("topic", "string", "Slug of the topic"),
                    new Column("neighbourhood", "string", "Slug of the neighbourhood; empty for the whole city"),
                    new Column("department", "string", "Slug of the office that has it"),
                    new Column("supports", "integer", "Supports given here"),
                    new Column("imported_supports", "integer", "Supports given where it comes from"),
                    new Column("comments", "integer", "Public comments"),
                    new Column("submitted_at", "datetime", "When it was opened for support"),
                    new Column("due_on", "date", "Last day for the answer"),
                    new Column("answered_at", "datetime", "When the answer was published")),
            """
            select c.number, p.title, p.problem, p.solution, p.effect, p.status, c.topic, c.neighbourhood, p.department,
                t.supports, p.imported_supports, t.comments, p.submitted_at, p.due_on, p.answered_at
            from content c join proposal p on p.id = c.id join tally t on t.content_id = c.id
            where c.kind = 'PROPOSAL' and c.visibility = 'PUBLIC' and c.number between :from and :to order by c.number
            """),
    SUPPORTS(
            "supports",
            List.of(
                    new Column("number", "integer", "Number of the proposal"),
                    new Column("month", "yearmonth", "Month in which the supports were given"),
                    new Column("supports", "integer", "How many; empty for fewer than five")),
            """
            select c.number, to_char(s.at at time zone 'Asia/Seoul', 'YYYY-MM'),
                case when count(*) >= 5 then count(*) end
            from support s join content c on c.id = s.proposal_id
            where c.kind = 'PROPOSAL' and c.visibility = 'PUBLIC' and c.number between :from and :to
            group by 1, 2 order by 1, 2
            """),
    ANSWERS(
            "answers",
            List.of(
                    new Column("number", "integer", "Number of the proposal"),
                    new Column("published_at", "datetime", "When it was published"),
                    new Column("department", "string", "Slug of the office that answers"),
                    new Column("decision", "string", "What the city decided"),
                    new Column("text", "string", "The answer; Markdown"),
                    new Column("basis", "string", "Legal basis"),
                    new Column("budget", "string", "Budget"),
                    new Column("schedule", "string", "Schedule")),
            """
            select c.number, a.published_at, a.department, a.decision, a.text, a.basis, a.budget, a.schedule
            from answer a join content c on c.id = a.proposal_id
            where c.kind = 'PROPOSAL' and c.visibility = 'PUBLIC' and c.number between :from and :to
            order by c.number, a.published_at
            """);

    /**
     * A column.
     *
     * @param type as the Table Schema of Frictionless Data names it
     */
    record Column(String name, String type, String meaning) {}

    private final String word;
    private final List<Column> columns;
    private final String sql;

    Table(String word, List<Column> columns, String sql) {
        this.word = word;
        this.columns = columns;
        this.sql = sql;
    }

    String file() {
        return word + ".csv";
    }

    String word() {
        return word;
    }

    List<Column> columns() {
        return columns;
    }

    /** Takes the first and the last number of the proposals whose rows are wanted. */
    String sql() {
        return sql;
    }
}

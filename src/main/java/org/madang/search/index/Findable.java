package org.madang.search.index;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Subselect;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.proposal.ProposalStatus;
import org.madang.search.words.IndexedWords;
import org.madang.shared.Markdown;

/**
 * A text as the index knows it: a post, a proposal with its answers, or a comment. What the query below does not bring
 * is in no index: drafts, what was taken back, what the law hides or masks, and comments under such. Secret comments
 * are in another table altogether.
 *
 * <p>Text goes in twice: as it is, to be shown, and as {@linkplain IndexedWords words}, to be found.
 */
@Entity
@Immutable
@Indexed
@Subselect(Findable.QUERY)
@SuppressWarnings("NullAway.Init")
public class Findable {

    static final String QUERY = """
            select c.id, c.kind, c.number, c.version, c.language, coalesce(c.topic, s.topic) as topic,
                coalesce(c.neighbourhood, s.neighbourhood) as neighbourhood, c.tags, c.published_at,
                c.standing in ('COLLAPSED', 'UPHELD') as folded,
                coalesce(p.title, r.title, sp.title, sr.title) as title,
                coalesce(p.body, k.body, '') as body, r.problem, r.solution, r.effect, r.location, r.status,
                r.department, w.handle as writer, s.kind as subject_kind, s.number as subject_number,
                coalesce(t.supports, 0) + coalesce(r.imported_supports, 0) as supports,
                coalesce(t.comments, 0) as comments,
                (select string_agg(a.text, E'\\n\\n' order by a.published_at) from answer a where a.proposal_id = r.id)
                    as answers
            from content c
                left join post p on p.id = c.id
                left join proposal r on r.id = c.id
                left join comment k on k.id = c.id
                left join content s on s.id = k.subject_id
                left join post sp on sp.id = s.id
                left join proposal sr on sr.id = s.id
                left join person w on w.id = c.author_id
                left join tally t on t.content_id = c.id
            where c.visibility = 'PUBLIC' and c.standing not in ('LEGAL_BLIND', 'TOMBSTONE', 'PERSONAL_DATA_MASK')
                and (s.id is null or s.visibility = 'PUBLIC' and s.standing not in ('LEGAL_BLIND', 'TOMBSTONE'))
            """;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private Kind kind;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private long number;

    @GenericField(projectable = Projectable.YES)
    private int version;

    @KeywordField
    private String language;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    private String topic;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    private String neighbourhood;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @KeywordField(name = "tag")
    private List<String> tags;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant publishedAt;

    @GenericField
    private boolean folded;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    private String title;

    private String body;

    @Nullable
    private String problem;

    @Nullable
    private String solution;

    @Nullable
    private String effect;

    @Nullable
    private String location;

    @Nullable
    private String answers;

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    private ProposalStatus status;

    @KeywordField
    @Nullable
    private String department;

    @KeywordField
    @Nullable
    private String writer;

    @Enumerated(EnumType.STRING)
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    private Kind subjectKind;

    @GenericField(projectable = Projectable.YES)
    @Nullable
    private Long subjectNumber;

    @GenericField(sortable = Sortable.YES)
    private int supports;

    @GenericField(sortable = Sortable.YES)
    private int comments;

    protected Findable() {} // for Jakarta Persistence

    /** All its words but the title's, as they are read. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getText() {
        return Stream.of(body, problem, solution, effect, location, answers)
                .filter(part -> part != null && !part.isEmpty())
                .map(Markdown::toPlainText)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Empty for a comment: the title is that of the text it stands under. */
    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitleWords() {
        return kind == Kind.COMMENT ? "" : IndexedWords.of(title);
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTagWords() {
        return IndexedWords.of(String.join("\n", tags));
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTextWords() {
        return IndexedWords.of(getText());
    }

    /** How the title's words are typed, for half-typed ones and for typing errors. */
    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitleKeys() {
        return kind == Kind.COMMENT ? "" : IndexedWords.keys(title);
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitleInitials() {
        return kind == Kind.COMMENT ? "" : IndexedWords.initials(title);
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitlePairs() {
        return kind == Kind.COMMENT ? "" : IndexedWords.pairs(title);
    }

    public UUID getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }
}

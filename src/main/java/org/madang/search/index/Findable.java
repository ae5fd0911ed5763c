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
import org.madang.proposal.ProposalStatus;
import org.madang.search.words.SpokenWords;
import org.madang.search.words.TextReading;
import org.madang.shared.Markdown;

/**
 * A text as the index knows it: a post, a proposal with its answers, a comment, or what a department said elsewhere. What the query below does not bring
 * is in no index: drafts, what was taken back, what the law hides or masks, and comments under such. Secret comments
 * are in another table altogether.
 *
 * <p>Text goes in twice: as it is, to be shown, and as {@linkplain TextReading words}, to be found.
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
                null as url,
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
            union all
            select h.id, 'HUB_ITEM', h.number, 0, 'ko', null, null, '{}'::text[], h.at, false,
                coalesce(nullif(h.title, ''), left(h.body, 80)), h.body, null, null, null, null, null,
                u.department, null, null, null, h.url, 0, 0, null
            from hub_item h join hub_source u on u.id = h.source_id
            where h.gone_at is null and h.id = h.card_id
            """;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private FoundType kind;

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
    private FoundType subjectKind;

    @GenericField(projectable = Projectable.YES)
    @Nullable
    private Long subjectNumber;

    /** Of what is read elsewhere. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    private String url;

    @GenericField(sortable = Sortable.YES)
    private int supports;

    @GenericField(sortable = Sortable.YES)
    private int comments;

    @Nullable
    private transient ReadText read;

    protected Findable() {} // for Jakarta Persistence

    /** All its words but the title's, as they are read. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getText() {
        return read().text();
    }

    private String text() {
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
        return kind == FoundType.COMMENT ? "" : read().titleWords();
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTagWords() {
        return TextReading.of(String.join("\n", tags)).words();
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTextWords() {
        return read().textWords();
    }

    /** How the title's words are typed, for half-typed ones and for typing errors. */
    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitleKeys() {
        return kind == FoundType.COMMENT ? "" : read().titleKeys();
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitleInitials() {
        return kind == FoundType.COMMENT ? "" : read().titleInitials();
    }

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitlePairs() {
        return kind == FoundType.COMMENT ? "" : SpokenWords.pairs(title);
    }

    /** Where the words of the title stand in it, for whoever marks them. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTitlePlaces() {
        return read().titlePlaces();
    }

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTextPlaces() {
        return read().textPlaces();
    }

    /** What the text says in words; taken apart once, because that is most of the work of indexing it. */
    private ReadText read() {
        if (read == null) {
            read = ReadText.of(title, text());
        }
        return read;
    }

    public UUID getId() {
        return id;
    }

    public FoundType getKind() {
        return kind;
    }
}

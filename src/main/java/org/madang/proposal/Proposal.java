package org.madang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.content.PublicOnly;
import org.madang.shared.Analyzers;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;
import org.madang.shared.Violation;

/**
 * A resident's policy proposal: a problem, what should be done, what would be better then.
 *
 * <p>A draft is seen by its author alone. Submitted, it is open for support under a number; a department takes it up
 * against a clock ({@link #getDueOn()}) and answers in public. Each step is one of {@link ProposalStatus}' table. The
 * text may still be mended while it is open: each wording that readers saw has its own text version, and a support
 * stays with the version it was given for.
 */
@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = PublicOnly.class))
@DiscriminatorValue("PROPOSAL")
@SuppressWarnings("NullAway.Init")
public class Proposal extends Content {

    public static final int MAX_TITLE = 120;
    public static final int MAX_TEXT = 20_000;
    public static final int MAX_LOCATION = 200;

    @FullTextField(
            analyzer = Analyzers.KOREAN,
            searchAnalyzer = Analyzers.KOREAN_QUERY,
            highlightable = Highlightable.NO,
            projectable = Projectable.YES)
    private String title;

    private String problem;
    private String problemHtml;
    private String solution;
    private String solutionHtml;
    private String effect;
    private String effectHtml;
    private String location;

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Column(updatable = false)
    private int importedSupports;

    @Nullable
    private Instant submittedAt;

    @Nullable
    private Instant closedAt;

    @Nullable
    @KeywordField(aggregable = Aggregable.YES)
    private String department;

    @Nullable
    private UUID officerId;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private Instant answeredAt;

    protected Proposal() {} // for Jakarta Persistence

    /**
     * A new draft. The text is checked by the caller.
     *
     * @param importedSupports how many supported it where it comes from; 0 if it was written here
     */
    public Proposal(
            @Nullable Person author,
            long number,
            ProposalText text,
            @Nullable String origin,
            int importedSupports,
            Instant now) {
        super(author, number, text.language(), origin, now);
        this.importedSupports = importedSupports;
        write(text);
    }

    /**
     * Changes the words while the proposal is a draft, open, or to be revised.
     *
     * @return whether anything that readers support was reworded
     * @throws DomainException {@code text-is-frozen} in any other status
     */
    public boolean edit(ProposalText text, Instant now) {
        if (status != ProposalStatus.DRAFT
                && status != ProposalStatus.OPEN
                && status != ProposalStatus.REVISION_ASKED) {
            throw DomainException.conflict("text-is-frozen");
        }
        boolean reworded = !text.title().equals(title)
                || !text.problem().equals(problem)
                || !text.solution().equals(solution)
                || !text.effect().equals(effect);
        write(text);
        if (reworded) {
            reworded(now);
        }
        if (status != ProposalStatus.DRAFT) {
            requireComplete();
        }
        return reworded;
    }

    private void write(ProposalText text) {
        title = text.title();
        problem = text.problem();
        problemHtml = Markdown.toHtml(problem);
        solution = text.solution();
        solutionHtml = Markdown.toHtml(solution);
        effect = text.effect();
        effectHtml = Markdown.toHtml(effect);
        location = text.location();
        file(text.topic(), text.neighbourhood(), text.tags());
    }

    /**
     * Opens the draft for support.
     *
     * @throws DomainException {@code invalid} with the fields that are still empty
     */
    public ProposalSubmitted submit(Instant now) {
        status = status.to(ProposalStatus.OPEN);
        requireComplete();
        submittedAt = now;
        show(now);
        return new ProposalSubmitted(ref(), now);
    }

    /** Shows a text that was submitted, and possibly closed, where it comes from; nothing is required of it here. */
    public void bringIn(Instant submitted, @Nullable Instant closed) {
        status = status.to(closed == null ? ProposalStatus.OPEN : ProposalStatus.CLOSED);
        submittedAt = submitted;
        closedAt = closed;
        show(submitted);
    }

    private void requireComplete() {
        List<Violation> faults = new ArrayList<>();
        if (problem.isEmpty()) {
            faults.add(new Violation("problem", "required", Map.of()));
        }
        if (solution.isEmpty()) {
            faults.add(new Violation("solution", "required", Map.of()));
        }
        if (getTopic() == null) {
            faults.add(new Violation("topic", "required", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }

    /** The author takes it back; a stone remains. */
    public void withdraw(Instant now) {
        status = status.to(ProposalStatus.WITHDRAWN);
        takeBack(now);
    }

    /** Forgets every word, when its author leaves and wants it so; what readers find is the stone. */
    public void erase() {
        title = "-";
        problem = "-";
        problemHtml = "";
        solution = "";
        solutionHtml = "";
        effect = "";
        effectHtml = "";
        location = "";
        unfile();
    }

    /**
     * Gives it to a department that answers by a day; an open one goes under review.
     *
     * @throws DomainException {@code impossible-step} once it is decided or withdrawn
     */
    public void assign(String toDepartment, @Nullable UUID toOfficer, LocalDate answerBy) {
        if (status != ProposalStatus.UNDER_REVIEW) {
            status = status.to(ProposalStatus.UNDER_REVIEW);
        }
        department = toDepartment;
        officerId = toOfficer;
        dueOn = answerBy;
    }

    /** The department's public answer decides it. */
    public void decide(ProposalStatus decision, Instant now) {
        status = status.to(decision);
        answeredAt = now;
    }

    @Override
    public boolean isHeldBy(String ofDepartment) {
        return ofDepartment.equals(department);
    }

    @Override
    public boolean acceptsSupports() {
        return isPublic() && status.isOpenForSupport();
    }

    @Override
    public Kind getKind() {
        return Kind.PROPOSAL;
    }

    /** All words in one, for the index. */
    @FullTextField(
            analyzer = Analyzers.KOREAN,
            searchAnalyzer = Analyzers.KOREAN_QUERY,
            highlightable = Highlightable.NO,
            projectable = Projectable.YES)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "problem")),
                @ObjectPath(@PropertyValue(propertyName = "solution")),
                @ObjectPath(@PropertyValue(propertyName = "effect")),
                @ObjectPath(@PropertyValue(propertyName = "location"))
            })
    @jakarta.persistence.Transient
    public String getText() {
        return Stream.of(problem, solution, effect)
                .map(Markdown::toPlainText)
                .collect(Collectors.joining("\n", "", "\n" + location))
                .strip();
    }

    @Override
    public String words() {
        return String.join("\n", title, problem, solution, effect);
    }

    @Override
    public String wordsHtml() {
        return Markdown.toCommentHtml(title) + problemHtml + solutionHtml + effectHtml;
    }

    public String getTitle() {
        return title;
    }

    public String getProblem() {
        return problem;
    }

    public String getProblemHtml() {
        return problemHtml;
    }

    public String getSolution() {
        return solution;
    }

    public String getSolutionHtml() {
        return solutionHtml;
    }

    public String getEffect() {
        return effect;
    }

    public String getEffectHtml() {
        return effectHtml;
    }

    public String getLocation() {
        return location;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    /** How many supported it where it comes from; shown apart from the supports given here. */
    public int getImportedSupports() {
        return importedSupports;
    }

    /** Null while it is a draft. */
    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    /** When it ended where it comes from; null for those of ours. */
    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    /** Slug of the department that has it; null if none has. */
    public @Nullable String getDepartment() {
        return department;
    }

    /** The officer who is to answer; null if the department as a whole is. */
    public @Nullable UUID getOfficerId() {
        return officerId;
    }

    /** The last day for the answer; null while no department has it. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    /** When the answer was published; null before. */
    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}

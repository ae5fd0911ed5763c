package org.madang.proposal;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.shared.Markdown;

/** The words of a proposal: a problem, what should be done, what would be better then, and where. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class ProposalWords extends Content {

    public static final int MAX_TITLE = 120;
    public static final int MAX_TEXT = 20_000;
    public static final int MAX_LOCATION = 200;

    private String title;

    private String problem;
    private String problemHtml;
    private String solution;
    private String solutionHtml;
    private String effect;
    private String effectHtml;
    private String location;

    protected ProposalWords() {} // for Jakarta Persistence

    ProposalWords(@Nullable Person author, long number, ProposalText text, @Nullable String origin, Instant now) {
        super(author, number, text.language(), origin, now);
        write(text);
    }

    /** Takes the words of a text, and where it belongs. */
    final void write(ProposalText text) {
        title = text.title();
        problem = text.problem();
        solution = text.solution();
        effect = text.effect();
        renewHtml();
        location = text.location();
        file(text.topic(), text.neighbourhood(), text.tags());
    }

    /** Whether a text says anything else than this, to those who support it. */
    boolean differs(ProposalText text) {
        return !text.title().equals(title)
                || !text.problem().equals(problem)
                || !text.solution().equals(solution)
                || !text.effect().equals(effect);
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

    /** All words in one, for the index. */
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
    public void renewHtml() {
        problemHtml = Markdown.toHtml(problem);
        solutionHtml = Markdown.toHtml(solution);
        effectHtml = Markdown.toHtml(effect);
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
}

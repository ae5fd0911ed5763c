package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.search.Clicks;
import org.madang.search.Clicks.Unopened;
import org.madang.search.Explanation;
import org.madang.search.ExplanationService;
import org.madang.search.Misses;
import org.madang.search.Misses.Miss;
import org.madang.search.index.DictionaryLine;
import org.madang.search.index.DictionaryService;
import org.madang.search.index.FoundType;
import org.madang.search.index.IndexService;
import org.madang.search.index.Refill;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /search/office.xhtml}: how the index is, the words that admins added, and what was not found. */
@Named
@RequestScoped
public class SearchOfficeView {

    private static final String HERE = "/admin/search";
    private static final Pattern TEXT = Pattern.compile("/(post|proposal|comment)s/([0-9]{1,18})");

    @Inject
    IndexService index;

    @Inject
    DictionaryService dictionary;

    @Inject
    Misses misses;

    @Inject
    Clicks clicks;

    @Inject
    ExplanationService explanations;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private IndexService.State state;
    private List<DictionaryLine> lines;

    private String words = "";
    private String same = "";

    @PostConstruct
    void load() {
        state = index.state();
        lines = dictionary.lines();
    }

    public IndexService.State getState() {
        return state;
    }

    public boolean isGoingOn() {
        var refill = state.refill();
        return refill != null && refill.isGoingOn();
    }

    public @Nullable Refill getRefill() {
        return state.refill();
    }

    /** Texts a second in the refill. */
    public long getRate() {
        var refill = state.refill();
        return refill == null ? 0 : refill.rate(clock.instant());
    }

    /** Seconds until the refill ends, at the rate of now. */
    public long getLeft() {
        var refill = state.refill();
        return refill == null ? 0 : refill.secondsLeft(clock.instant());
    }

    public List<DictionaryLine> getLines() {
        return lines;
    }

    public List<Miss> getMisses() {
        return misses.most();
    }

    public List<Unopened> getHardlyOpened() {
        return clicks.hardlyOpened();
    }

    /** Why the text that the address names stands where it does for the words it names; null if it names none. */
    public @Nullable Explanation getExplanation() {
        var text = TEXT.matcher(page.parameter("text"));
        if (!text.find()) {
            return null;
        }
        try {
            return explanations.explain(
                    page.parameter("words"), FoundType.valueOf(text.group(1).toUpperCase(Locale.ROOT)), text.group(2));
        } catch (DomainException refused) {
            return null;
        }
    }

    public void rebuild() {
        if (errors.allow(() -> index.rebuild())) {
            Onward.to(HERE, "index-rebuilding");
        }
    }

    public void addCompound() {
        if (errors.allow(() -> dictionary.addCompound(words))) {
            Onward.to(HERE, "words-added");
        }
    }

    public void addSynonyms() {
        if (errors.allow(() -> dictionary.addSynonyms(same))) {
            Onward.to(HERE, "words-added");
        }
    }

    /**
     * Takes the line out of the dictionary that the page showed in a place.
     *
     * @param line from 0
     */
    public void remove(int line) {
        if (errors.allow(() -> dictionary.remove(page.number("line-" + line)))) {
            Onward.to(HERE, "words-removed");
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSame() {
        return same;
    }

    public void setSame(String same) {
        this.same = same;
    }
}

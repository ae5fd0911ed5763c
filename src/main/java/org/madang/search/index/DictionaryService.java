package org.madang.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.search.words.Dictionary;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/**
 * What admins add to the Korean dictionary. New compounds take effect text by text, as the index reads each anew; words
 * that mean the same take effect at once.
 */
@ApplicationScoped
@Transactional
public class DictionaryService {

    /** The longest line, in characters. */
    public static final int MAX_LINE = 200;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*");

    @Inject
    DictionaryRepository dictionary;

    @Inject
    IndexService index;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    private volatile List<DictionaryLine> inUse = List.of();

    /** All that admins added, compounds first. */
    public List<DictionaryLine> lines() {
        current.require(Action.REBUILD_INDEX);
        return dictionary.lines();
    }

    /**
     * A word that the dictionary does not know, or a compound and its parts: {@code 느티마당 느티 마당}.
     *
     * @throws DomainException {@code invalid} if the parts together are not the word
     */
    public void addCompound(String line) {
        current.require(Action.REBUILD_INDEX);
        var words = checked(line).split(" ");
        if (words.length > 1
                && !String.join("", List.of(words).subList(1, words.length)).equals(words[0])) {
            throw DomainException.invalid("words", "parts-differ");
        }
        if (dictionary.add(DictionaryRepository.COMPOUND, String.join(" ", words), clock.instant())) {
            apply();
            index.refillForNewWords();
        }
    }

    /** Two words or more that mean the same. */
    public void addSynonyms(String line) {
        current.require(Action.REBUILD_INDEX);
        var words = checked(line);
        if (!words.contains(" ")) {
            throw DomainException.invalid("words", "too-few");
        }
        dictionary.add(DictionaryRepository.SYNONYMS, words, clock.instant());
        apply();
    }

    public void remove(long id) {
        current.require(Action.REBUILD_INDEX);
        boolean compound = dictionary.lines().stream().anyMatch(line -> line.id() == id && line.isCompound());
        if (!dictionary.remove(id)) {
            throw DomainException.notFound();
        }
        apply();
        if (compound) {
            index.refillForNewWords();
        }
    }

    private static String checked(String line) {
        var words = PlainText.line(line);
        if (words.isEmpty()) {
            throw DomainException.invalid("words", "required");
        }
        if (words.length() > MAX_LINE || !WORDS.matcher(words).matches()) {
            throw DomainException.invalid("words", "malformed");
        }
        return words;
    }

    /** Takes over what was added on another node. */
    void refresh() {
        if (!dictionary.lines().equals(inUse)) {
            apply();
        }
    }

    private void apply() {
        var lines = dictionary.lines();
        Dictionary.use(words(lines, true), words(lines, false));
        inUse = lines;
    }

    private static List<String> words(List<DictionaryLine> lines, boolean compounds) {
        return lines.stream()
                .filter(line -> line.isCompound() == compounds)
                .map(DictionaryLine::words)
                .toList();
    }
}

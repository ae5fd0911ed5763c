package org.madang.vote.ballot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.madang.moderation.log.LogEntry;

/**
 * All that a closed vote rests on, for anybody to count again: each paper with what it says, and, apart from them and in
 * an order of their own, the receipts of those who voted. Nothing joins one to the other.
 *
 * <p>Lines of comma-separated values that end with a line feed; the first names the columns. Its SHA-256 stands in the
 * public log.
 */
public final class CountFile {

    private static final String HEAD = "what,id,choice";

    private final String text;

    private CountFile(String text) {
        this.text = text;
    }

    /**
     * @param papers marks and choices, in the order of the marks
     * @param receipts in their order
     */
    static CountFile of(List<Object[]> papers, List<String> receipts) {
        var lines = Stream.concat(
                papers.stream().map(paper -> "paper," + paper[0] + "," + paper[1]),
                receipts.stream().map(receipt -> "receipt," + receipt + ","));
        return new CountFile(Stream.concat(Stream.of(HEAD), lines).collect(Collectors.joining("\n", "", "\n")));
    }

    /** As the public log has it. */
    public String hash() {
        return LogEntry.sha256(text);
    }

    /** Counts it again, as anybody can. */
    Counts recount() {
        return new Counts(count("FOR"), count("AGAINST"), count("ABSTAIN"));
    }

    private int count(String choice) {
        return (int) text.lines()
                .filter(line -> line.startsWith("paper,") && line.endsWith("," + choice))
                .count();
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.madang.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.madang.moderation.log.ChainVerifier;
import org.madang.moderation.log.ChainVerifier.Fault;
import org.madang.moderation.log.LogRow;

/**
 * Recomputes the public log of moderation from its export, without a server. Prints one line and ends with status 0 if
 * all fits, 1 if something does not, 2 if the file cannot be read.
 *
 * <p>Arguments: the CSV export, and any number of roots that were published, each as {@code seq:hash}.
 */
public final class VerifyLog {

    private VerifyLog() {}

    public static void main(String[] arguments) {
        int code = 2;
        try {
            if (arguments.length == 0) {
                throw new IllegalArgumentException("name the CSV export, then roots as seq:hash");
            }
            var verifier = new ChainVerifier();
            Arrays.stream(arguments).skip(1).forEach(root -> expect(verifier, root));
            var fault = verify(Path.of(arguments[0]), verifier);
            System.out.println(fault.map(VerifyLog::words)
                    .orElse("All %,d entries fit. Root: %s".formatted(verifier.entries(), verifier.root())));
            code = fault.isPresent() ? 1 : 0;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("The log cannot be read: " + e.getMessage());
        }
        System.exit(code);
    }

    private static void expect(ChainVerifier verifier, String root) {
        int colon = root.indexOf(':');
        verifier.expecting(Long.parseLong(root.substring(0, Math.max(0, colon))), root.substring(colon + 1));
    }

    /** The first thing in an export that does not fit. */
    public static Optional<Fault> verify(Path export, ChainVerifier verifier) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            if (!String.join(",", LogRow.COLUMNS).equals(lines.readLine())) {
                throw new IllegalArgumentException("the first line does not name the columns of the export");
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fault = verifier.check(LogRow.parse(line));
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return verifier.missing();
        }
    }

    private static String words(Fault fault) {
        var what =
                switch (fault.kind()) {
                    case ORDER -> "is not the next one: rows are missing, swapped or too many";
                    case LINK -> "does not name the hash of the entry before";
                    case HASH -> "was changed: its hash does not fit its fields";
                    case ROOT -> "does not fit a root that was published, or is missing";
                };
        return "NOT SOUND: entry %s (row %d) %s.".formatted(fault.seq(), fault.row(), what);
    }
}

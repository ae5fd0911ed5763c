package org.madang.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.madang.moderation.jury.DrawSheet;
import org.madang.moderation.jury.SampleSheet;

/**
 * Draws a jury, or a week's sample of cases, again from its sheet and says whether the same comes out: {@code mvn -Pdraw
 * -Dsheet=…}.
 *
 * <p>Argument: the sheet's address, as the page of a jury or of all juries links it, or a file. Ends with 1 if something does not fit.
 */
public final class DrawCheck {

    private static final PrintStream OUT = System.out;

    private DrawCheck() {}

    public static void main(String[] arguments) throws InterruptedException {
        int exitCode = 1;
        try {
            var sheet = read(arguments[0]);
            exitCode = SampleSheet.isOne(sheet) ? check(SampleSheet.parse(sheet)) : check(DrawSheet.parse(sheet));
        } catch (IOException | IllegalArgumentException e) {
            OUT.println("The sheet cannot be read: " + e.getMessage());
        }
        System.exit(exitCode);
    }

    private static int check(DrawSheet sheet) {
        var fault = sheet.firstFault();
        OUT.println("Case " + sheet.caseId() + ", " + sheet.pool().size() + " candidates, "
                + sheet.invited().size() + " invited");
        OUT.println(fault.map(what -> "WRONG: " + what).orElse("The draw comes out the same."));
        OUT.println("Compare the root and the hash of the candidates with the public log, and the beacon with its"
                + " source: those are what nobody could choose.");
        return fault.isEmpty() ? 0 : 1;
    }

    private static int check(SampleSheet sheet) {
        var fault = sheet.firstFault();
        OUT.println("Week " + sheet.week() + ", " + sheet.cases().size() + " cases, "
                + sheet.chosen().size() + " chosen");
        OUT.println(fault.map(what -> "WRONG: " + what).orElse("The choice comes out the same."));
        OUT.println("Compare the beacon with its source, and SHA-256 of the sheet and its cases with the public log.");
        return fault.isEmpty() ? 0 : 1;
    }

    private static String read(String where) throws IOException, InterruptedException {
        if (!where.matches("https?://.*")) {
            return Files.readString(Path.of(where));
        }
        var reply = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(where)).build(), BodyHandlers.ofString());
        if (reply.statusCode() != 200) {
            throw new IOException(where + " answered " + reply.statusCode());
        }
        return reply.body();
    }
}

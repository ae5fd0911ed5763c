package org.madang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Keeps what the server writes for every screen, as it is, for {@link HtmlCheckerIT}; staff's are written by a library. */
@ExtendWith(RunningMadang.class)
class HtmlPagesIT {

    private static final Path PAGES = BuildFolder.work("pages");

    @Test
    void everyPageIsKept(Madang madang) throws IOException {
        forget();
        int kept = 0;
        for (var round : EveryScreenIT.rounds(madang)) {
            var reader = round.login() == null ? PageVisitor.at(madang) : PageVisitor.as(madang, round.login());
            for (var address : round.addresses()) {
                if (!address.matches("/(desk|admin)(/.*)?")
                        && keep(address, reader.get(address).body())) {
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
    }

    private static void forget() throws IOException {
        try (var old = Files.newDirectoryStream(PAGES)) {
            for (var page : old) {
                Files.delete(page);
            }
        }
    }

    private static boolean keep(String address, String html) throws IOException {
        if (!html.startsWith("<!DOCTYPE html>")) {
            return false;
        }
        Files.writeString(PAGES.resolve("page" + address.replaceAll("[^a-zA-Z0-9]+", "_") + ".html"), html);
        return true;
    }
}

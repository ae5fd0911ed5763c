package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.madang.shared.Settings;

/** Writes the notes for robots, and for those who find a weakness. */
@ApplicationScoped
class SiteFiles {

    private static final int SECURITY_DAYS = 180;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + settings.baseUrl() + SitemapServlet.INDEX + "\n";
    }

    /** RFC 9116. */
    String security() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(SECURITY_DAYS, ChronoUnit.DAYS);
        return "Contact: " + settings.securityContact() + "\n"
                + "Expires: " + expires + "\n"
                + "Preferred-Languages: ko, en\n"
                + "Canonical: " + settings.baseUrl() + SiteFilesServlet.SECURITY + "\n";
    }
}

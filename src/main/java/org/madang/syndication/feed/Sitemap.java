package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.content.TopicService;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/**
 * The map of the site for search engines: an index, and parts that each hold the texts of a range of numbers, so that a
 * part changes only while its own texts do.
 */
@ApplicationScoped
@Transactional
class Sitemap {

    /** A part may hold 50,000 addresses by its format; one of these is read in a moment. */
    static final int A_PART = 10_000;

    private static final List<String> PAGES = List.of("/", "/posts", "/proposals", "/writers", "/hub", "/transparency");

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    @Inject
    Settings settings;

    /** The parts that there are. */
    String index() {
        var xml = new SitemapXml(settings.baseUrl().toString(), "sitemapindex", "sitemap");
        xml.add(SitemapServlet.PARTS + "pages.xml", null);
        for (var kind : List.of(Kind.POST, Kind.PROPOSAL)) {
            for (long part = 1; part <= parts(kind); part++) {
                xml.add(SitemapServlet.PARTS + name(kind) + "-" + part + ".xml", null);
            }
        }
        return xml.text();
    }

    private long parts(Kind kind) {
        return (contents.lastPublic(kind) + A_PART - 1) / A_PART;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }

    /** The lists, topics, neighbourhoods and writers. */
    String pages() {
        var xml = new SitemapXml(settings.baseUrl().toString(), "urlset", "url");
        PAGES.forEach(page -> xml.add(page, null));
        topics.topics().forEach(topic -> xml.add("/topics/" + topic.slug(), null));
        city.neighbourhoods().forEach(place -> xml.add("/neighbourhoods/" + place.slug(), null));
        accounts.writers().forEach(writer -> xml.add("/writers/" + writer.getHandle(), null));
        return xml.text();
    }

    /**
     * The public texts of a kind in one range of numbers.
     *
     * @throws DomainException {@code not-found} if no text has come that far
     */
    String texts(Kind kind, long part) {
        if (part > parts(kind)) {
            throw DomainException.notFound();
        }
        var xml = new SitemapXml(settings.baseUrl().toString(), "urlset", "url");
        contents.publicBetween(kind, (part - 1) * A_PART + 1, part * A_PART)
                .forEach(text -> xml.add("/" + name(kind) + "/" + text.number(), text.changedAt()));
        return xml.text();
    }
}

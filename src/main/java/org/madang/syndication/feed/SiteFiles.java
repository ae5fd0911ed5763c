package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.StringWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.content.TopicService;
import org.madang.shared.Settings;

/** Writes the map of the site and the notes for programs. */
@ApplicationScoped
@Transactional
class SiteFiles {

    /** Of each kind; a map may hold 50,000 addresses, and the lists lead to the rest. */
    private static final int NEWEST = 10_000;

    private static final int SECURITY_DAYS = 180;
    private static final List<String> PAGES = List.of("/", "/posts", "/proposals", "/writers", "/transparency");

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

    @Inject
    Clock clock;

    String sitemap() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            writeAddresses(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void writeAddresses(XMLStreamWriter xml) throws XMLStreamException {
        for (var page : PAGES) {
            write(xml, page, null);
        }
        for (var topic : topics.topics()) {
            write(xml, "/topics/" + topic.slug(), null);
        }
        for (var neighbourhood : city.neighbourhoods()) {
            write(xml, "/neighbourhoods/" + neighbourhood.slug(), null);
        }
        for (var writer : accounts.writers()) {
            write(xml, "/writers/" + writer.getHandle(), null);
        }
        for (var post : contents.newestPublic(Kind.POST, NEWEST)) {
            write(xml, "/posts/" + post.number(), post.changedAt().toString());
        }
        for (var proposal : contents.newestPublic(Kind.PROPOSAL, NEWEST)) {
            write(xml, "/proposals/" + proposal.number(), proposal.changedAt().toString());
        }
    }

    private void write(XMLStreamWriter xml, String path, @Nullable String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(settings.baseUrl() + path);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + settings.baseUrl() + SiteFilesServlet.SITEMAP + "\n";
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

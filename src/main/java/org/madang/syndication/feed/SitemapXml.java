package org.madang.syndication.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a map of addresses, or of maps, as the sitemaps protocol 0.9 has it. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final StringWriter text = new StringWriter();
    private final String base;
    private final String entry;
    private final XMLStreamWriter xml;

    /**
     * @param base address of this site, without a slash at the end
     * @param root name of the element around all
     * @param entry name of the element around each address
     */
    SitemapXml(String base, String root, String entry) {
        this.base = base;
        this.entry = entry;
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param changed when the page's words last changed; null if nobody knows */
    void add(String path, @Nullable Instant changed) {
        try {
            xml.writeStartElement(entry);
            write("loc", base + path);
            if (changed != null) {
                write("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void write(String element, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    String text() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return text.toString();
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("Writing to memory does not fail", e);
    }
}

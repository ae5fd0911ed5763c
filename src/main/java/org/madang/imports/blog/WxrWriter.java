package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * WordPress' export (WXR 1.2), as WordPress and others read it, with elements of our own beside: the Markdown and what
 * WordPress has no name for.
 */
@ApplicationScoped
class WxrWriter implements BlogWriter {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String EXCERPT = "http://wordpress.org/export/1.2/excerpt/";
    private static final String WP = "http://wordpress.org/export/1.2/";
    private static final DateTimeFormatter WORDPRESS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final List<String> OURS =
            List.of("summary", "topic", "neighbourhood", "series", "licence", "interest", "language", "callings");

    @Override
    public String name() {
        return "wxr";
    }

    @Override
    public String contentType() {
        return "application/xml";
    }

    @Override
    public String ending() {
        return "xml";
    }

    @Override
    public void write(Stream<BlogPost> posts, String base, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("content", CONTENT);
            xml.writeNamespace("excerpt", EXCERPT);
            xml.writeNamespace("wp", WP);
            xml.writeNamespace("madang", XmlItem.OURS);
            xml.writeStartElement("channel");
            element(xml, "link", base);
            xml.writeStartElement("wp", "wxr_version", WP);
            xml.writeCharacters("1.2");
            xml.writeEndElement();
            for (Iterator<BlogPost> all = posts.iterator(); all.hasNext(); ) {
                item(xml, all.next(), base);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void item(XMLStreamWriter xml, BlogPost taken, String base) throws XMLStreamException {
        var post = taken.post();
        var fields = PostFields.of(taken, base);
        var at = Objects.requireNonNullElse(post.getPublishedAt(), post.getCreatedAt());
        xml.writeStartElement("item");
        element(xml, "title", post.getTitle());
        element(xml, "link", Objects.requireNonNull(fields.get("url")));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(fields.get("id"));
        xml.writeEndElement();
        element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC)));
        element(xml, "content", "encoded", CONTENT, post.getBodyHtml());
        element(xml, "excerpt", "encoded", EXCERPT, fields.getOrDefault("summary", ""));
        element(xml, "wp", "post_date_gmt", WP, WORDPRESS.format(at));
        element(xml, "wp", "status", WP, post.isPublic() ? "publish" : "draft");
        element(xml, "wp", "post_type", WP, "post");
        for (var tag : post.getTags()) {
            xml.writeStartElement("category");
            xml.writeAttribute("domain", "post_tag");
            xml.writeCharacters(tag);
            xml.writeEndElement();
        }
        element(xml, "madang", "markdown", XmlItem.OURS, post.getBody());
        for (var name : OURS) {
            if (fields.containsKey(name)) {
                element(xml, "madang", name, XmlItem.OURS, fields.get(name));
            }
        }
        for (var comment : BlogComments.of(taken.comments()).list()) {
            comment(xml, comment);
        }
        xml.writeEndElement();
    }

    private static void comment(XMLStreamWriter xml, Map<String, String> comment) throws XMLStreamException {
        var at = comment.getOrDefault("at", "");
        xml.writeStartElement("wp", "comment", WP);
        element(xml, "wp", "comment_id", WP, comment.getOrDefault("id", ""));
        element(xml, "wp", "comment_parent", WP, comment.getOrDefault("parent", ""));
        element(xml, "wp", "comment_author", WP, comment.getOrDefault("name", ""));
        element(xml, "wp", "comment_author_url", WP, comment.getOrDefault("url", ""));
        element(xml, "wp", "comment_date_gmt", WP, at.isEmpty() ? "" : WORDPRESS.format(Instant.parse(at)));
        element(xml, "wp", "comment_type", WP, "PINGBACK".equals(comment.get("kind")) ? "pingback" : "comment");
        element(xml, "wp", "comment_approved", WP, "1");
        element(xml, "wp", "comment_content", WP, comment.getOrDefault("text", ""));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String prefix, String name, String namespace, String text)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

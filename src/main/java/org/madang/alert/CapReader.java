package org.madang.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.madang.shared.DomainException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what other authorities send: the Common Alerting Protocol 1.2, checked against its structure first. */
final class CapReader {

    private static final String SCHEMA = "/schema/cap-1.2.xsd";
    private static final int MOST_BYTES = 1 << 18;
    private static final int MOST_HOURS = 72;

    /**
     * What somebody sent.
     *
     * @param origin sender and identifier, which name it for good
     */
    record Received(String origin, AlertText text) {}

    private CapReader() {}

    /** @throws DomainException {@code cap-unreadable} for what is no alert that holds now */
    static Received read(byte[] document, Instant now) {
        try {
            if (document.length > MOST_BYTES) {
                throw new IOException("too long");
            }
            var root = checked(document).getDocumentElement();
            if (!text(root, "msgType").equals("Alert") || !text(root, "scope").equals("Public")) {
                throw new IOException("neither an alert nor public");
            }
            return received(root, now);
        } catch (IOException | SAXException | ParserConfigurationException | DateTimeException e) {
            throw new DomainException(DomainException.Kind.INVALID, "cap-unreadable");
        }
    }

    private static Document checked(byte[] document) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        var parsed = builder.parse(new ByteArrayInputStream(document));
        var schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schemas.newSchema(new StreamSource(CapReader.class.getResourceAsStream(SCHEMA)))
                .newValidator()
                .validate(new DOMSource(parsed));
        return parsed;
    }

    private static Received received(Element root, Instant now) throws IOException {
        var korean = info(root, "ko").or(() -> info(root, "")).orElseThrow(() -> new IOException("no info"));
        var words = (text(korean, "description") + "\n" + text(korean, "instruction")).strip();
        var headline = text(korean, "headline");
        var english = info(root, "en").filter(info -> info != korean).map(info -> text(info, "description"));
        var text = new AlertText(
                !text(root, "status").equals("Actual"),
                Level.ofSeverity(text(korean, "severity")),
                cut(text(korean, "event"), AlertText.MAX_EVENT),
                cut(words.isEmpty() ? headline : words, AlertText.MAX_WORDS),
                cut(english.orElse(""), AlertText.MAX_WORDS),
                List.of(),
                hours(text(korean, "expires"), now));
        return new Received(text(root, "sender") + " " + text(root, "identifier"), text);
    }

    private static Optional<Element> info(Element root, String language) {
        var infos = root.getElementsByTagNameNS(CapWriter.NAMESPACE, "info");
        for (int i = 0; i < infos.getLength(); i++) {
            var info = (Element) infos.item(i);
            if (text(info, "language").startsWith(language)) {
                return Optional.of(info);
            }
        }
        return Optional.empty();
    }

    /** As many as the message says, at least one and not more than ours may hold. */
    private static int hours(String expires, Instant now) throws IOException {
        if (expires.isEmpty()) {
            return 1;
        }
        var left = Duration.between(now, OffsetDateTime.parse(expires).toInstant());
        if (left.isNegative()) {
            throw new IOException("over");
        }
        return (int) Math.max(1, Math.min(MOST_HOURS, left.toHours()));
    }

    /** The text of a child; empty if there is none. */
    private static String text(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}

package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.madang.account.CityService;
import org.madang.shared.Settings;

/** Emergency messages as other systems read them: the Common Alerting Protocol 1.2. */
@ApplicationScoped
public class CapWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    @Inject
    CityService city;

    @Inject
    Settings settings;

    /** The document of a message that went out; after the all-clear one that cancels it. */
    public byte[] write(Alert alert) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("alert");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml, alert);
            info(xml, alert, "ko-KR", alert.getWords());
            if (!alert.getWordsEn().isEmpty()) {
                info(xml, alert, "en-US", alert.getWordsEn());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing into memory does not fail", e);
        }
        return out.toByteArray();
    }

    private void head(XMLStreamWriter xml, Alert alert) throws XMLStreamException {
        var ended = alert.getEndedAt();
        var sent = time(alert.getConfirmedAt() == null ? alert.getWrittenAt() : alert.getConfirmedAt());
        element(xml, "identifier", identifier(alert) + (ended == null ? "" : "-end"));
        element(xml, "sender", sender());
        element(xml, "sent", ended == null ? sent : time(ended));
        element(xml, "status", alert.isDrill() ? "Exercise" : "Actual");
        element(xml, "msgType", ended == null ? "Alert" : "Cancel");
        element(xml, "scope", "Public");
        if (alert.isDrill() || ended != null && !alert.getEndWords().isEmpty()) {
            element(xml, "note", alert.isDrill() ? "Exercise" : alert.getEndWords());
        }
        if (ended != null) {
            element(xml, "references", sender() + "," + identifier(alert) + "," + sent);
        }
    }

    private String sender() {
        return settings.baseUrl().getHost();
    }

    private static String identifier(Alert alert) {
        return "madang-" + alert.getId();
    }

    private void info(XMLStreamWriter xml, Alert alert, String language, String words) throws XMLStreamException {
        xml.writeStartElement("info");
        element(xml, "language", language);
        element(xml, "category", "Safety");
        element(xml, "event", alert.getEvent());
        element(xml, "urgency", alert.getEndedAt() == null ? alert.getLevel().urgency() : "Past");
        element(xml, "severity", alert.getLevel().severity());
        element(xml, "certainty", "Likely");
        element(xml, "expires", time(alert.getExpiresAt()));
        element(xml, "headline", alert.getEvent());
        element(xml, "description", words);
        element(xml, "web", settings.baseUrl() + "/alerts/" + alert.getNumber());
        if (alert.getPlaces().isEmpty()) {
            area(xml, "전체");
        }
        for (var slug : alert.getPlaces()) {
            area(xml, city.neighbourhood(slug).map(place -> place.ko()).orElse(slug));
        }
        xml.writeEndElement();
    }

    private static void area(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("area");
        element(xml, "areaDesc", name);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}

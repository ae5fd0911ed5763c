package org.madang.mention.web;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML that Pingback 1.0 and Trackback speak. Document types are not read, so nothing can be smuggled in by one. */
final class Pingback {

    static final int NO_SOURCE = 16;
    static final int NO_TARGET = 33;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String METHOD = "pingback.ping";
    private static final XMLInputFactory FACTORY = factory();

    /** What was told. */
    record Call(String source, String target) {}

    /** It is no call that we know. */
    @SuppressWarnings("serial")
    static final class Unreadable extends Exception {
        Unreadable() {
            super("Not a pingback.ping call", null, false, false);
        }
    }

    private Pingback() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static Call read(byte[] document) throws Unreadable {
        try {
            var texts = texts(FACTORY.createXMLStreamReader(new ByteArrayInputStream(document)));
            if (texts.size() == 3 && texts.get(0).equals(METHOD)) {
                return new Call(texts.get(1), texts.get(2));
            }
        } catch (XMLStreamException e) {
            // said below
        }
        throw new Unreadable();
    }

    /** The method's name and the values of its parameters; a value may leave out that it is a string. */
    private static List<String> texts(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        var words = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> words.setLength(0);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (name.equals("methodName") || name.equals("value")) {
                        texts.add(words.toString().strip());
                    }
                }
                default -> {}
            }
        }
        return texts;
    }

    static String accepted() {
        return HEAD + "<methodResponse><params><param><value><string>Accepted: the source will be read."
                + "</string></value></param></params></methodResponse>\n";
    }

    static String fault(int code, String reason) {
        return HEAD + "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>" + code
                + "</int></value></member><member><name>faultString</name><value><string>" + escaped(reason)
                + "</string></value></member></struct></value></fault></methodResponse>\n";
    }

    /** @param error null if it was taken */
    static String tracked(@Nullable String error) {
        return HEAD + "<response><error>" + (error == null ? 0 : 1) + "</error>"
                + (error == null ? "" : "<message>" + escaped(error) + "</message>") + "</response>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.madang.open311.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An answer of GeoReport v2: a list of things with plain values, in both of its formats.
 *
 * @param root the element around all, in XML
 * @param element the element of each, in XML; empty for one thing that is the whole answer
 */
record GeoReport(String root, String element, List<Map<String, @Nullable Object>> rows) {

    static final String JSON = "json";
    static final String XML = "xml";

    /** An error, as the specification wants it. */
    static GeoReport error(int status, String words) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", status);
        row.put("description", words);
        return new GeoReport("errors", "error", List.of(row));
    }

    String in(String format) {
        return XML.equals(format) ? xml() : json();
    }

    private String json() {
        if (element.isEmpty()) {
            return object(rows.get(0)).build().toString();
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Map<String, @Nullable Object> row : rows) {
            list.add(object(row));
        }
        return list.build().toString();
    }

    private static JsonObjectBuilder object(Map<String, @Nullable Object> row) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        row.forEach((name, value) -> put(name, value, object));
        return object;
    }

    private static void put(String name, @Nullable Object value, JsonObjectBuilder object) {
        if (value == null) {
            object.addNull(name);
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else if (value instanceof Double number) {
            object.add(name, number);
        } else if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value instanceof List<?> none) {
            object.add(name, Json.createArrayBuilder(none));
        } else {
            object.add(name, value.toString());
        }
    }

    private String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            rows.forEach(quietly(row -> row(xml, row)));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void row(XMLStreamWriter xml, Map<String, @Nullable Object> row) throws XMLStreamException {
        if (!element.isEmpty()) {
            xml.writeStartElement(element);
        }
        for (var field : row.entrySet()) {
            xml.writeStartElement(field.getKey());
            if (field.getValue() != null && !(field.getValue() instanceof List<?>)) {
                xml.writeCharacters(characters(field.getValue().toString()));
            }
            xml.writeEndElement();
        }
        if (!element.isEmpty()) {
            xml.writeEndElement();
        }
    }

    /** Without what XML 1.0 cannot say. */
    private static String characters(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private interface Writing<T> {
        void write(T thing) throws XMLStreamException;
    }

    private static <T> Consumer<T> quietly(Writing<T> writing) {
        return thing -> {
            try {
                writing.write(thing);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}

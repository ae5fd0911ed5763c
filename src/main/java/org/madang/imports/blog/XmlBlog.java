package org.madang.imports.blog;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.madang.shared.DomainException;

/** Streams the items of an RSS 2.0 channel, with what WordPress or we add to them. */
final class XmlBlog {

    /** The longest text of one element, in characters; a longer one makes its item fail, not the file. */
    static final int MOST_TEXT = 1_000_000;

    private XmlBlog() {}

    static void read(InputStream file, Consumer<BlogEntry> into) {
        int items = 0;
        boolean channel = false;
        try {
            var xml = new BoundedXml(file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    channel |= xml.getLocalName().equals("channel");
                    if (channel && xml.getLocalName().equals("item")) {
                        items++;
                        var item = item(xml);
                        item.entry().ifPresent(into);
                        item.leftOut().ifPresent(into);
                    }
                }
            }
        } catch (XMLStreamException e) {
            broken(items, channel, into);
        }
        if (!channel) {
            throw DomainException.invalid("file", "not-of-this-format");
        }
    }

    /** What was read until then stays. */
    private static void broken(int items, boolean channel, Consumer<BlogEntry> into) {
        if (!channel) {
            throw DomainException.invalid("file", "not-of-this-format");
        }
        into.accept(BlogEntry.broken("#" + (items + 1), "broken-xml"));
    }

    private static XmlItem item(XMLStreamReader xml) throws XMLStreamException {
        var item = new XmlItem();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = XmlItem.name(xml);
                if (XmlItem.GROUPS.contains(name)) {
                    item.open(name);
                    depth++;
                } else {
                    item.put(name, xml.getAttributeValue(null, "domain"), text(xml));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                item.close(XmlItem.name(xml));
                depth--;
            }
        }
        return item;
    }

    /** The text of an element with all below it; cut, so that it is known to be too long. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && text.length() <= MOST_TEXT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }
}

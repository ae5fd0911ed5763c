package org.madang.imports.blog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML of any length whose parts have an end: a parser keeps each part whole, so one that goes on and on would fill
 * the memory. It is then taken as broken. Entities and DTDs are not read.
 */
final class BoundedXml extends StreamReaderDelegate {

    private static final int MOST_OF_A_PART = 8 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final Bounded in;

    BoundedXml(InputStream file) throws XMLStreamException {
        in = new Bounded(file);
        setParent(FACTORY.createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        in.ofThisPart = 0;
        return super.next();
    }

    private static final class Bounded extends FilterInputStream {

        private int ofThisPart;

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            return count(count, count);
        }

        private int count(int answer, int bytes) throws IOException {
            ofThisPart += Math.max(0, bytes);
            if (ofThisPart > MOST_OF_A_PART) {
                throw new IOException("a part of the file is too long");
            }
            return answer;
        }
    }
}

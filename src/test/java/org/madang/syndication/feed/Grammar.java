package org.madang.syndication.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The grammars (RELAX NG) of what other programs read of us. */
enum Grammar {
    ATOM("atom"),
    RSS("rss"),
    SITEMAP("sitemap");

    private final String file;

    Grammar(String file) {
        this.file = file;
    }

    /** What is wrong with a document; empty if nothing is. */
    String faults(String xml) {
        var faults = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            var grammar = getClass().getResource("/feeds/" + file + ".rnc");
            boolean valid = driver.loadSchema(new InputSource(String.valueOf(grammar)))
                    && driver.validate(new InputSource(new StringReader(xml)));
            return valid ? "" : "not as the grammar wants it: " + faults;
        } catch (IOException | SAXException e) {
            return e.toString();
        }
    }
}

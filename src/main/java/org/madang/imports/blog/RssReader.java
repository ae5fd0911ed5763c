package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** A saved RSS 2.0 feed; it holds what was public and recent. */
@ApplicationScoped
class RssReader implements BlogReader {

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public void read(InputStream file, Found into) {
        XmlBlog.read(file, into);
    }
}

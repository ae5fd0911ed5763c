package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.Consumer;

/** A saved RSS 2.0 feed; it holds what was public and recent. */
@ApplicationScoped
class RssReader implements BlogReader {

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public void read(InputStream file, Consumer<BlogEntry> into) {
        XmlBlog.read(file, into);
    }
}

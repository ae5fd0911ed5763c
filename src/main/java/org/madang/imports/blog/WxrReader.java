package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** WordPress' export (WXR), and ours in the same form. */
@ApplicationScoped
class WxrReader implements BlogReader {

    @Override
    public String name() {
        return "wxr";
    }

    @Override
    public void read(InputStream file, Found into) {
        XmlBlog.read(file, into);
    }
}

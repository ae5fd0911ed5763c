package org.madang.syndication;

import java.util.Objects;
import org.jsoup.Jsoup;

/** HTML of ours for readers elsewhere. */
public final class AbsoluteHtml {

    private AbsoluteHtml() {}

    /** The same HTML with links that lead to the same place from everywhere. */
    public static String of(String html, String base) {
        var body = Jsoup.parseBodyFragment(html, base).body();
        Objects.requireNonNull(body.ownerDocument()).outputSettings().prettyPrint(false);
        body.select("a[href]").forEach(a -> a.attr("href", a.absUrl("href")));
        body.select("img[src]")
                .forEach(img ->
                        img.attr("src", img.absUrl("src")).removeAttr("srcset").removeAttr("sizes"));
        return body.html();
    }
}

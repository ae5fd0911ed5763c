package org.madang.syndication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.madang.post.PostService;
import org.madang.proposal.ProposalService;
import org.madang.shared.QrCode;
import org.madang.shared.Settings;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/**
 * Backs {@code /syndication/share.xhtml}: ways to pass a text on, none of which tells anybody who does. Everything is a
 * link or a plain form; the reader's server is asked for and kept nowhere.
 */
@Named
@RequestScoped
public class ShareView {

    private static final int LONGEST_SERVER = 120;

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    Settings settings;

    private boolean post;
    private String title;
    private String language;
    private String path;

    @PostConstruct
    void load() {
        long number = page.number("number");
        post = reader.getPath().startsWith("/posts/");
        path = (post ? "/posts/" : "/proposals/") + number;
        if (post) {
            var text = posts.read(number);
            title = text.getTitle();
            language = text.getLanguage();
        } else {
            var text = proposals.read(number);
            title = text.getTitle();
            language = text.getLanguage();
        }
    }

    /** The part of the navigation that is current. */
    public String getSection() {
        return post ? "posts" : "proposals";
    }

    public String getTitle() {
        return title;
    }

    public String getLanguage() {
        return language;
    }

    /** Where the text is read here. */
    public String getPath() {
        return path;
    }

    /** The same for other places. */
    public String getAddress() {
        return settings.baseUrl() + path;
    }

    public String getMail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(getAddress());
    }

    public QrCode getPicture() {
        return QrCode.of(getAddress());
    }

    /** The server as the reader typed it; empty if none was. */
    public String getTyped() {
        return page.parameter("server");
    }

    /** The reader's server: what was typed without what people type around it; empty if it cannot be one. */
    public String getServer() {
        var name = getTyped()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/.*$", "")
                .replaceFirst("^@?[^@]*@", "");
        return name.length() <= LONGEST_SERVER && name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?") ? name : "";
    }

    /** Where the reader writes there, with title and address filled in. */
    public String getThere() {
        return "https://" + getServer() + "/share?text=" + encoded(title + "\n" + getAddress());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

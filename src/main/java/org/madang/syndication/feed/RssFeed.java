package org.madang.syndication.feed;

import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** RSS 2.0, with the whole text as {@code content:encoded}, author and rights as Dublin Core. */
final class RssFeed {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private RssFeed() {}

    static byte[] write(FeedText text) {
        var channel = new Channel("rss_2.0");
        channel.setTitle(text.title());
        channel.setDescription(text.title());
        channel.setLink(text.home());
        channel.setLanguage("ko");
        channel.setLastBuildDate(Date.from(text.updated()));
        channel.setItems(text.items().stream().map(RssFeed::item).toList());
        channel.setForeignMarkup(links(text));
        return XmlOutput.bytes(channel);
    }

    private static List<Element> links(FeedText text) {
        List<Element> links = new ArrayList<>();
        links.add(link("self", text.self()).setAttribute("type", "application/rss+xml"));
        if (text.hub() != null) {
            links.add(link("hub", text.hub().toString()));
        }
        return links;
    }

    private static Element link(String rel, String address) {
        return new Element("link", ATOM).setAttribute("rel", rel).setAttribute("href", address);
    }

    private static Item item(FeedItem text) {
        var item = new Item();
        var guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(text.id());
        item.setGuid(guid);
        item.setTitle(text.title());
        item.setLink(text.link());
        item.setPubDate(Date.from(text.published()));
        if (!text.summary().isEmpty()) {
            var description = new Description();
            description.setType("text/plain");
            description.setValue(text.summary());
            item.setDescription(description);
        }
        if (text.html() != null) {
            var content = new Content();
            content.setType(Content.HTML);
            content.setValue(text.html());
            item.setContent(content);
        }
        item.setCategories(text.tags().stream().map(RssFeed::category).toList());
        item.setModules(new ArrayList<Module>(List.of(dublinCore(text))));
        return item;
    }

    private static Category category(String tag) {
        var category = new Category();
        category.setValue(tag);
        return category;
    }

    private static Module dublinCore(FeedItem text) {
        var about = new DCModuleImpl();
        about.setLanguage(text.language());
        about.setCreators(text.authors().stream().map(FeedItem.Author::name).toList());
        if (text.rights() != null) {
            about.setRights(text.rights());
        }
        return about;
    }
}

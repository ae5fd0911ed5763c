package org.madang.syndication.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] write(FeedText text) {
        var feed = new Feed("atom_1.0");
        feed.setId(text.self());
        feed.setTitle(text.title());
        feed.setUpdated(Date.from(text.updated()));
        feed.setAlternateLinks(List.of(link("alternate", text.home(), "text/html")));
        feed.setOtherLinks(links(text));
        feed.setAuthors(List.of(person(text.title(), text.home())));
        feed.setEntries(text.items().stream().map(AtomFeed::entry).toList());
        return XmlOutput.bytes(feed);
    }

    private static List<Link> links(FeedText text) {
        var self = link("self", text.self(), "application/atom+xml");
        return text.hub() == null
                ? List.of(self)
                : List.of(self, link("hub", text.hub().toString(), null));
    }

    private static Entry entry(FeedItem item) {
        var entry = new Entry();
        entry.setId(item.id());
        entry.setTitle(item.title());
        entry.setPublished(Date.from(item.published()));
        entry.setUpdated(Date.from(item.updated()));
        entry.setAlternateLinks(List.of(link("alternate", item.link(), "text/html")));
        if (item.licence() != null) {
            entry.setOtherLinks(List.of(link("license", item.licence(), null)));
        }
        entry.setAuthors(item.authors().stream()
                .map(author -> person(author.name(), author.link()))
                .toList());
        if (item.rights() != null) {
            entry.setRights(item.rights());
        }
        if (!item.summary().isEmpty()) {
            entry.setSummary(content(Content.TEXT, item.summary()));
        }
        if (item.html() != null) {
            entry.setContents(List.of(content(Content.HTML, item.html())));
        }
        entry.setCategories(item.tags().stream().map(AtomFeed::category).toList());
        return entry;
    }

    private static Link link(String rel, String href, @Nullable String type) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(href);
        if (type != null) {
            link.setType(type);
        }
        return link;
    }

    private static SyndPerson person(String name, String address) {
        var person = new Person();
        person.setName(name);
        person.setUri(address);
        return person;
    }

    private static Content content(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Category category(String tag) {
        var category = new Category();
        category.setTerm(tag);
        return category;
    }
}

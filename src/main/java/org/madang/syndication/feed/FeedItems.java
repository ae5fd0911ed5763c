package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.madang.content.Content;
import org.madang.content.together.CoAuthorRow;
import org.madang.neighbourhood.PlaceNews;
import org.madang.post.CoAuthorService;
import org.madang.post.Post;
import org.madang.proposal.Proposal;
import org.madang.shared.Markdown;
import org.madang.shared.Settings;
import org.madang.shared.Texts;
import org.madang.syndication.AbsoluteHtml;

/** Posts and proposals as feeds show them. */
@ApplicationScoped
class FeedItems {

    private static final int SUMMARY = 200;

    @Inject
    CoAuthorService coAuthors;

    @Inject
    Settings settings;

    FeedItem of(Post post) {
        var link = settings.baseUrl() + "/posts/" + post.getNumber();
        var licence = post.getLicence();
        return new FeedItem(
                id(post.getId()),
                link,
                post.getTitle(),
                authors(post),
                post.getLanguage(),
                published(post),
                updated(post),
                post.getSummary(),
                licence.isShareable() ? AbsoluteHtml.of(declared(post) + post.getBodyHtml(), link) : null,
                Texts.of(language(post), "licence." + licence.code()),
                licence.address(),
                post.getTags());
    }

    FeedItem of(Proposal proposal) {
        var link = settings.baseUrl() + "/proposals/" + proposal.getNumber();
        var html = part(proposal, "problem", proposal.getProblemHtml())
                + part(proposal, "solution", proposal.getSolutionHtml())
                + part(proposal, "effect", proposal.getEffectHtml());
        return new FeedItem(
                id(proposal.getId()),
                link,
                proposal.getTitle(),
                authors(proposal),
                proposal.getLanguage(),
                published(proposal),
                updated(proposal),
                Markdown.excerpt(proposal.getProblem(), SUMMARY),
                AbsoluteHtml.of(html, link),
                null,
                null,
                proposal.getTags());
    }

    /** Something that happened in a neighbourhood: what, its beginning, and the way to it. */
    FeedItem of(PlaceNews news) {
        var link = settings.baseUrl() + news.path();
        var kind = Texts.of(
                Locale.forLanguageTag(news.language()),
                "place_news." + news.kind().name());
        return new FeedItem(
                "urn:madang:news:" + news.kind().name().toLowerCase(Locale.ROOT) + ":" + news.number() + ":"
                        + news.at().getEpochSecond(),
                link,
                "[" + kind + "] " + news.title(),
                List.of(),
                news.language(),
                news.at(),
                news.at(),
                Markdown.excerpt(news.words(), SUMMARY),
                null,
                null,
                null,
                List.of());
    }

    /** What the writer declares goes wherever the text goes. */
    private static String declared(Post post) {
        return post.getInterest() == null
                ? ""
                : "<p><strong>" + Texts.of(language(post), "post_view.interest") + "</strong> "
                        + Entities.escape(post.getInterest()) + "</p>\n";
    }

    private static String part(Proposal proposal, String name, String html) {
        if (html.isBlank()) {
            return "";
        }
        return "<h2>" + Texts.of(language(proposal), "field." + name) + "</h2>\n" + html;
    }

    private static Locale language(Content content) {
        return Locale.forLanguageTag(content.getLanguage());
    }

    /** Also where the text is moved to another address, readers know it again. */
    private static String id(UUID id) {
        return "urn:uuid:" + id;
    }

    private List<FeedItem.Author> authors(Content content) {
        var person = content.getAuthor();
        if (person == null) {
            return List.of();
        }
        var others = content instanceof Post post ? coAuthors.coAuthors(post) : List.<CoAuthorRow>of();
        return Stream.concat(
                        Stream.of(author(person.getHandle(), person.getDisplayName())),
                        others.stream().map(other -> author(other.handle(), other.name())))
                .toList();
    }

    private FeedItem.Author author(String handle, String name) {
        return new FeedItem.Author(name, settings.baseUrl() + "/writers/" + handle);
    }

    private static Instant published(Content content) {
        return Objects.requireNonNullElse(content.getPublishedAt(), content.getCreatedAt());
    }

    private static Instant updated(Content content) {
        return Objects.requireNonNullElse(content.getEditedAt(), published(content));
    }
}

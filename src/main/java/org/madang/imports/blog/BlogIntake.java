package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.calling.CallingService;
import org.madang.comment.outside.OutsideCommentService;
import org.madang.content.Content;
import org.madang.content.Licence;
import org.madang.content.TopicService;
import org.madang.imports.ImportFormat.Line;
import org.madang.imports.Outcome;
import org.madang.imports.picture.BroughtPictures;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.shared.DomainException;
import org.madang.shared.HtmlToMarkdown;
import org.madang.shared.PersonalData;
import org.madang.shared.WrittenLanguage;

/**
 * Makes a post of an entry, once: what came before is known by its origin. What others could read where it was is public
 * here, with its day; everything else is a draft.
 */
@ApplicationScoped
class BlogIntake {

    private static final int MOST_TAGS = Content.MAX_TAGS;

    @Inject
    PostService posts;

    @Inject
    AccountService accounts;

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    @Inject
    OldAddressRepository addresses;

    @Inject
    OutsideCommentService comments;

    @Inject
    CallingService callings;

    @Inject
    BroughtPictures pictures;

    @Inject
    Clock clock;

    Outcome bringIn(UUID importId, UUID owner, Line line) {
        var entry = BlogEntry.parse(line.text());
        if (!entry.get("fault").isEmpty()) {
            return Outcome.failed(line.number(), entry.get("title"), entry.get("fault"), null);
        }
        var origin = Origin.of(owner, entry);
        if (posts.wasBroughtIn(origin)) {
            return Outcome.skipped(line.number());
        }
        var body = body(entry);
        var fault = fault(entry, body);
        if (fault != null) {
            return Outcome.failed(line.number(), shortened(entry.get("title"), 60), fault, Post.MAX_BODY);
        }
        var post = add(owner, entry, body, origin);
        pictures.want(
                importId,
                line.number(),
                post,
                entry.get("markdown").isEmpty() ? entry.get("html") : "",
                entry.get("url"));
        return Outcome.added(line.number());
    }

    private static String body(BlogEntry entry) {
        var markdown = entry.get("markdown");
        return (markdown.isEmpty() ? HtmlToMarkdown.of(entry.get("html")) : markdown).strip();
    }

    /** Why it cannot come; null if it can. */
    private static @Nullable String fault(BlogEntry entry, String body) {
        if (body.isEmpty()) {
            return "empty-text";
        }
        if (body.length() > Post.MAX_BODY) {
            return "too-long";
        }
        try {
            PersonalData.refuseResidentNumbers(Map.of("title", entry.get("title"), "body", body));
            return null;
        } catch (DomainException found) {
            return found.violations().isEmpty()
                    ? found.code()
                    : found.violations().get(0).code();
        }
    }

    private Post add(UUID owner, BlogEntry entry, String body, String origin) {
        var now = clock.instant();
        var at = entry.at() == null || entry.at().isAfter(now) ? now : entry.at();
        var post = posts.bringIn(accounts.reference(owner), text(entry, body), origin, at);
        comments.bringIn(post, BlogComments.of(entry));
        BlogCallings.of(entry).forEach(calling -> callings.bringIn(post, calling.kind(), calling.plan()));
        if (entry.status() == BlogEntry.Status.PUBLISHED) {
            publish(post, entry, at);
        }
        return post;
    }

    private void publish(Post post, BlogEntry entry, Instant at) {
        posts.publishAt(post, List.of(), at);
        Origin.address(entry.get("url")).ifPresent(was -> addresses.add(was.host(), was.path(), post.getId()));
    }

    private PostText text(BlogEntry entry, String body) {
        var title = shortened(
                entry.get("title").isBlank() ? body.lines().findFirst().orElse("") : entry.get("title"),
                Post.MAX_TITLE);
        var language =
                entry.orNull("language") == null ? WrittenLanguage.of(title + " " + body) : entry.get("language");
        var licence = Licence.of(entry.orNull("licence")).orElse(Licence.ALL_RIGHTS_RESERVED);
        return PostText.of(
                        title,
                        body,
                        shortened(entry.get("summary"), Post.MAX_SUMMARY),
                        known(
                                entry.get("topic"),
                                topics.topic(entry.get("topic")).isPresent()),
                        known(
                                entry.get("neighbourhood"),
                                city.neighbourhood(entry.get("neighbourhood")).isPresent()),
                        tags(entry.tags()),
                        entry.orNull("series") == null ? null : shortened(entry.get("series"), Post.MAX_SERIES),
                        licence.code(),
                        language)
                .declaring(shortened(entry.get("interest"), Post.MAX_INTEREST));
    }

    private static @Nullable String known(String slug, boolean there) {
        return there ? slug : null;
    }

    private static List<String> tags(List<String> given) {
        return given.stream()
                .map(tag -> shortened(tag.replaceAll("[,#\\s]+", " ").strip(), Content.MAX_TAG)
                        .replace(' ', '-'))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}

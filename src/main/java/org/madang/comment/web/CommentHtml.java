package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.comment.CommentRow;
import org.madang.content.Standing;
import org.madang.shared.web.Assets;
import org.madang.shared.web.Dates;
import org.madang.shared.web.Markup;
import org.madang.shared.web.Reader;
import org.madang.shared.web.Wording;

/**
 * The words of a comment and what one can do with it, as HTML: a page has dozens of them. Between {@link #top} and
 * {@link #bottom} stands how things are with it ({@code m:standing}), if they are unusual.
 */
@Named("commentHtml")
@RequestScoped
public class CommentHtml {

    private static final String DEPARTED = "departed";

    @Inject
    Reader reader;

    @Inject
    CommentTools tools;

    @Inject
    Dates dates;

    @Inject
    CityService city;

    @Inject
    Wording wording;

    @Inject
    Reading reading;

    /**
     * The whole article of a comment with which all is as usual; null for one that is folded, a stone or contested, or
     * that this reader wants otherwise.
     *
     * @param flagged whether the reader flagged it
     */
    public @Nullable String plain(CommentRow comment, boolean flagged, boolean reply, String subject) {
        boolean usual = comment.isPublic() && comment.standing() == Standing.OPEN && !comment.muted() && !flagged;
        return usual ? top(comment, "c") + bottom(comment, reply, subject) : null;
    }

    /**
     * All comments of a page's list, if each of them and of its first answers is plain, which most lists are; null if not.
     *
     * @param flagged those that the reader flagged
     * @param subject address of the post or proposal, as {@code /posts/12}
     */
    public @Nullable String thread(List<CommentRow> roots, Set<UUID> flagged, String subject) {
        var html = new Markup();
        for (var root : roots) {
            var plain = plain(root, flagged.contains(root.id()), false, subject);
            if (plain == null) {
                return null;
            }
            html.html("<li>").html(plain);
            if (!root.replies().isEmpty() && !answers(html, root, flagged, subject)) {
                return null;
            }
            html.html("</li>");
        }
        return html.toString();
    }

    /** @return false if one of them is not plain */
    private boolean answers(Markup html, CommentRow root, Set<UUID> flagged, String subject) {
        html.html("<details open=\"open\" class=\"answers\"><summary>")
                .text(count("comments.replies", root.replyCount()))
                .html("</summary><ul class=\"replies\">");
        for (var answer : root.replies()) {
            var plain = plain(answer, flagged.contains(answer.id()), true, subject);
            if (plain == null) {
                return false;
            }
            html.html("<li>").html(plain).html("</li>");
        }
        html.html("</ul>");
        if (root.moreReplies() > 0) {
            html.html("<p><a class=\"more\" href=\"/comments/").number(root.number());
            html.html("/replies\">").text(count("comments.more_replies", root.moreReplies()));
            html.html("</a></p>");
        }
        html.html("</details>");
        return true;
    }

    private String count(String key, int n) {
        return reading.isCalm() ? text(key + "_uncounted") : wording.count(key, n);
    }

    /**
     * From the beginning of the article to the end of the words.
     *
     * @param id what the id of the article begins with, before the number
     */
    public String top(CommentRow comment, String id) {
        var html = new Markup()
                .html(
                        comment.fromOffice() == null
                                ? "<article class=\"comment\" id=\""
                                : "<article class=\"comment official\" id=\"")
                .html(id)
                .number(comment.number())
                .html("\"><div class=\"by\"><b>");
        writer(html, comment);
        html.html("</b>");
        badges(html, comment);
        html.html(" <time datetime=\"").html(dates.iso(comment.publishedAt())).html("\">");
        html.html(dates.moment(comment.publishedAt())).html("</time>");
        if (comment.isEdited()) {
            html.html(" ");
            html.html("<a href=\"/comments/").number(comment.number()).html("/history\">");
            html.text(text("comment.edited")).html("</a>");
        }
        if (comment.standing() == Standing.CONTESTED) {
            badge(html, "warn", "flag", text("comment.contested"));
        } else if (comment.standing() == Standing.PERSONAL_DATA_MASK) {
            badge(html, "", "lock", text("comment.masked"));
        }
        return html.html("</div><div class=\"prose\">")
                .html(comment.bodyHtml())
                .html("</div>")
                .toString();
    }

    private void writer(Markup html, CommentRow comment) {
        var handle = comment.authorHandle();
        var from = comment.from();
        if (from != null) {
            html.html("<a class=\"person\" rel=\"nofollow noopener ugc\" href=\"")
                    .text(from.url())
                    .html("\">");
            html.text(from.name()).html("</a>");
            return;
        }
        if (DEPARTED.equals(handle)) {
            html.html("<span>").text(text("writer.departed")).html("</span>");
        } else if (handle == null || handle.isEmpty()) {
            var name = comment.authorName();
            html.html("<span>")
                    .text(name == null || name.isEmpty() ? text("writer.brought_in") : name)
                    .html("</span>");
        } else {
            html.html("<a class=\"person\" href=\"/writers/").text(handle).html("\">");
            html.text(comment.authorName()).html("</a>");
        }
    }

    private void badges(Markup html, CommentRow comment) {
        if (comment.fromOffice() != null) {
            var department = city.department(comment.fromOffice())
                    .map(named -> named.name(reader.getLocale()))
                    .orElse("");
            badge(html, "clay", "building-2", wording.of("comment.official", "department", department));
        }
        var from = comment.from();
        if (from != null) {
            badge(html, "", "globe", wording.of("comment.from", "handle", from.handle()));
        }
        if (comment.bySubjectAuthor()) {
            badge(html, "", "pen-line", text("comment.by_author"));
        }
        if (comment.stance() != null) {
            badge(html, "", "stance-" + comment.stance(), text("stance." + comment.stance()));
        }
    }

    private static void badge(Markup html, String kind, String icon, String words) {
        html.html(" <span class=\"chip ")
                .html(kind)
                .html("\">")
                .html(Assets.icon(icon))
                .text(words)
                .html("</span>");
    }

    /**
     * What the reader can do, and the end of the article.
     *
     * @param reply whether it answers another comment: there are no answers to an answer
     * @param subject address of the post or proposal, as {@code /posts/12}
     */
    public String bottom(CommentRow comment, boolean reply, String subject) {
        var html = new Markup();
        tools.write(html, comment, reply, subject);
        return html.html("</article>").toString();
    }

    private String text(String key) {
        return reader.text(key);
    }
}

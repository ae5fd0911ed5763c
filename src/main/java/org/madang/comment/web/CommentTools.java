package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.madang.account.CurrentPerson;
import org.madang.comment.CommentRow;
import org.madang.shared.web.Assets;
import org.madang.shared.web.Markup;
import org.madang.shared.web.Reader;

/** What the reader can do with a comment: support it, answer, quote, flag, mute its writer, link to it, change one's own. */
@RequestScoped
public class CommentTools {

    @Inject
    Reader reader;

    @Inject
    CurrentPerson me;

    @Inject
    Reading reading;

    /**
     * Adds the links and buttons.
     *
     * @param reply whether it answers another comment: there are no answers to an answer
     * @param subject address of the post or proposal, as {@code /posts/12}
     */
    void write(Markup html, CommentRow comment, boolean reply, String subject) {
        boolean own = me.is(comment.authorId());
        html.html("<div class=\"comment-tools\">");
        support(html, comment, own);
        if (!reply) {
            toForm(html, comment, subject, "reply");
        }
        toForm(html, comment, subject, "quote");
        if (own) {
            link(html, comment, "/edit", "comment.edit", false);
            link(html, comment, "/withdraw", "comment.withdraw", false);
        } else {
            link(html, comment, "/flag", "comment.flag", true);
        }
        if (me.isSignedIn() && !own && comment.authorHandle() != null) {
            html.html("<a href=\"/account/reading?mute=")
                    .text(comment.authorHandle())
                    .html("\">");
            labelled(html, comment, comment.muted() ? "comment.unmute" : "comment.mute")
                    .html("</a>");
        }
        link(html, comment, "", "comment.address", true);
        html.html("</div>");
    }

    private void support(Markup html, CommentRow comment, boolean own) {
        var count = reading.isCalm() || comment.supports() == 0 ? "" : " " + comment.supports();
        if (own) {
            html.html(count.isEmpty() ? "" : "<span>" + text("comment.support") + count + "</span>");
            return;
        }
        html.html(
                        me.isSignedIn()
                                ? "<button type=\"submit\" form=\"supporting\" formaction=\"/comments/"
                                : "<a href=\"/comments/")
                .number(comment.number());
        if (me.isSignedIn()) {
            html.html("/support\" name=\"support\" value=\"").html(comment.supported() ? "take" : "give");
            html.html("\" aria-pressed=\"")
                    .html(String.valueOf(comment.supported()))
                    .html("\">");
        } else {
            html.html("/support\">");
        }
        html.html(Assets.icon("heart")).text(text("comment.support")).html(count);
        named(html, comment).html(me.isSignedIn() ? "</button>" : "</a>");
    }

    private void toForm(Markup html, CommentRow comment, String subject, String what) {
        html.html("<a href=\"").text(subject).html("?").html(what).html("=").number(comment.number());
        html.html("#comment-form\">");
        labelled(html, comment, "comment." + what).html("</a>");
    }

    private void link(Markup html, CommentRow comment, String page, String label, boolean named) {
        html.html("<a href=\"/comments/")
                .number(comment.number())
                .html(page)
                .html("\">")
                .text(text(label));
        if (named) {
            named(html, comment);
        }
        html.html("</a>");
    }

    private Markup labelled(Markup html, CommentRow comment, String label) {
        return named(html.text(text(label)), comment);
    }

    /** Whose comment it is, for those who hear a link without what stands around it. */
    private static Markup named(Markup html, CommentRow comment) {
        return html.html("<span class=\"sr\"> ").text(comment.authorName()).html("</span>");
    }

    private String text(String key) {
        return reader.text(key);
    }
}

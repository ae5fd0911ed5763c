package org.madang.syndication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.shared.Markdown;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.syndication.reply.ForeignReply;
import org.madang.syndication.reply.ForeignReplyService;

/** Backs {@code /syndication/replies.xhtml}: answers from other networks that somebody has to look at. */
@Named
@RequestScoped
public class RepliesView {

    private static final String PAGE = "/desk/replies";

    @Inject
    ForeignReplyService replies;

    @Inject
    FormErrors errors;

    private List<ForeignReply> waiting;

    @PostConstruct
    void load() {
        waiting = replies.waiting();
    }

    public void show(UUID id) {
        errors.allow(() -> {
            replies.show(id);
            Onward.to(PAGE, "reply-shown");
        });
    }

    public void refuse(UUID id) {
        errors.allow(() -> {
            replies.refuse(id);
            Onward.to(PAGE, "reply-refused");
        });
    }

    public List<ForeignReply> getWaiting() {
        return waiting;
    }

    /** The words as they would be shown. */
    public String html(ForeignReply reply) {
        return Markdown.toCommentHtml(reply.body());
    }
}

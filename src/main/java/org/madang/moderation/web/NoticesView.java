package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.madang.content.ContentRef;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;

/** Backs {@code /moderation/notices.xhtml}. Looking at the page marks its notices as read. */
@Named
@RequestScoped
public class NoticesView {

    private static final Set<Notice.Kind> APPEALABLE = Set.of(Notice.Kind.COLLAPSED, Notice.Kind.UPHELD);

    @Inject
    NoticeService notices;

    private List<Notice> list;
    private Map<UUID, ContentRef> subjects;

    @PostConstruct
    void load() {
        list = notices.mine();
        subjects = notices.subjects(list);
        if (list.stream().anyMatch(notice -> notice.getReadAt() == null)) {
            notices.read();
        }
    }

    public List<Notice> getList() {
        return list;
    }

    /** Where the text is that a notice is about; empty if it is about none. */
    public String place(Notice notice) {
        var of = notice.getContentId() == null ? null : subjects.get(notice.getContentId());
        return of == null ? "" : "/" + of.kind().name().toLowerCase(Locale.ROOT) + "s/" + of.number();
    }

    /** Whether the author can appeal against what a notice tells. */
    public boolean canAppeal(Notice notice) {
        return APPEALABLE.contains(notice.getKind()) && place(notice).startsWith("/comments/");
    }
}

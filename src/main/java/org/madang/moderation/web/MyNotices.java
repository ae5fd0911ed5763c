package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.moderation.NoticeService;

/** How many notices wait for the reader, for the account page. */
@Named
@RequestScoped
public class MyNotices {

    @Inject
    NoticeService notices;

    public long getUnread() {
        return notices.unread();
    }
}

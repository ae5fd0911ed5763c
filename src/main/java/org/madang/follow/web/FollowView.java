package org.madang.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.madang.follow.FollowService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code m:followForm}, which stands on the page of a proposal. */
@Named
@RequestScoped
public class FollowView {

    @Inject
    FollowService follows;

    @Inject
    FormErrors errors;

    private Boolean following;

    /** Whether the reader is told of its steps. */
    public boolean isFollowing(UUID proposal) {
        if (following == null) {
            following = follows.follows(proposal);
        }
        return following;
    }

    /** The reader wants to hear of it, or no more. */
    public void follow(long number, boolean wants) {
        if (errors.allow(() -> follows.follow(number, wants))) {
            Onward.to("/proposals/" + number, wants ? "followed" : "unfollowed");
        }
    }
}

package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.review.tagging.ReviewTag;
import org.madang.review.tagging.TagService;

/** The tags for policy review of the proposal of this page. Called {@code reviewTags} in pages. */
@Named("reviewTags")
@RequestScoped
public class PublicTags {

    @Inject
    TagService tags;

    private List<ReviewTag> list;

    public List<ReviewTag> on(UUID proposal) {
        if (list == null) {
            list = tags.on(proposal);
        }
        return list;
    }
}

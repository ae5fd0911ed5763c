package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.proposal.ProposalCard;
import org.madang.review.tagging.ReviewTag;
import org.madang.review.tagging.TagService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /review/tag.xhtml}: what a tag for policy review means, and which proposals have it. */
@Named
@RequestScoped
public class ReviewTagView {

    private static final int SIZE = 20;

    @Inject
    TagService tags;

    @Inject
    CurrentPage page;

    private ReviewTag tag;
    private Page<ProposalCard> list;

    public ReviewTag getTag() {
        if (tag == null) {
            tag = tags.read(page.parameter("slug"));
        }
        return tag;
    }

    /** The proposals that have it. */
    public Page<ProposalCard> getList() {
        if (list == null) {
            list = tags.proposals(getTag().slug(), page.request(SIZE));
        }
        return list;
    }
}

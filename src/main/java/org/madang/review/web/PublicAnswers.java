package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.review.Answer;
import org.madang.review.ReviewService;

/** The city's answers to the proposal of this page, the oldest first. */
@Named("answers")
@RequestScoped
public class PublicAnswers {

    @Inject
    ReviewService reviews;

    private List<Answer> list;

    public List<Answer> to(UUID proposal) {
        if (list == null) {
            list = reviews.answers(proposal);
        }
        return list;
    }
}

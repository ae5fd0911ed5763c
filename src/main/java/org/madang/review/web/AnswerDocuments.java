package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.review.answering.AnswerFileRow;
import org.madang.review.answering.AnswerFileService;

/** The documents of the answers on this page. Called {@code answerFiles} in pages. */
@Named("answerFiles")
@RequestScoped
public class AnswerDocuments {

    @Inject
    AnswerFileService files;

    private List<AnswerFileRow> published;
    private List<AnswerFileRow> beside;

    /** Those of one public answer; all answers of the proposal are asked for once. */
    public List<AnswerFileRow> of(UUID proposal, UUID answer) {
        if (proposal == null) {
            return List.of();
        }
        if (published == null) {
            published = files.published(proposal);
        }
        return published.stream().filter(one -> answer.equals(one.answer())).toList();
    }

    /** Those beside the draft. */
    public List<AnswerFileRow> beside(UUID proposal) {
        if (beside == null) {
            beside = files.beside(proposal);
        }
        return beside;
    }
}

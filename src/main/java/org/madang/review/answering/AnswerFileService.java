package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.Answer;
import org.madang.review.ProposalAnswered;
import org.madang.review.ReviewService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** The documents of answers: PDF and HWPX, never without their text. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class AnswerFileService {

    /** The largest document, in bytes. */
    public static final int MAX_BYTES = 10 << 20;

    /** The most documents of one answer. */
    public static final int MOST = 5;

    private static final int MAX_NAME = 200;

    /** A document's name, kind and bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Download(String name, DocumentKind kind, byte[] content) {}

    @Inject
    AnswerFileRepository files;

    @Inject
    ProposalService proposals;

    @Inject
    ReviewService reviews;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /**
     * Puts a document beside the draft of an answer.
     *
     * @param name as its owner calls it
     * @throws DomainException {@code not-a-document}, {@code document-without-text}, {@code document-unreadable}, {@code
     *     document-locked}, {@code file-too-large}, {@code too-many-documents}
     */
    public AnswerFileRow add(long number, @Nullable String name, InputStream content) {
        var proposal = ours(number);
        if (files.of(proposal.getId(), false).size() >= MOST) {
            throw DomainException.invalid("file", "too-many-documents", Map.of("max", MOST));
        }
        var bytes = read(content);
        var text = DocumentText.of(bytes);
        var stored = new AnswerFile(
                proposal.getId(), name(name, text.kind()), text.kind(), bytes, text.text(), clock.instant());
        files.add(stored);
        file.record(DeskAction.FILE_ADDED, number, "", stored.getName());
        return files.of(proposal.getId(), false).stream()
                .filter(row -> row.id().equals(stored.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] read(InputStream content) {
        try {
            var bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw DomainException.invalid("file", "file-too-large", Map.of("max", MAX_BYTES >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, with the ending of what it really is. */
    private static String name(@Nullable String typed, DocumentKind kind) {
        var line = PlainText.line(typed).replaceAll(".*[/\\\\]", "").replaceAll("[\"\\p{Cntrl}]", "");
        var ending = "." + kind.name().toLowerCase(java.util.Locale.ROOT);
        var stem = line.replaceAll("(?i)\\" + ending + "$", "");
        var kept = stem.isEmpty() ? "document" : stem.substring(0, Math.min(stem.length(), MAX_NAME - ending.length()));
        return kept + ending;
    }

    /** Takes a document away from a draft. */
    public void remove(long number, UUID id) {
        var proposal = ours(number);
        var stored = files.find(id)
                .filter(one -> one.getProposalId().equals(proposal.getId()) && one.getAnswerId() == null)
                .orElseThrow(DomainException::notFound);
        files.remove(stored);
        file.record(DeskAction.FILE_REMOVED, number, stored.getName(), "");
    }

    /** Those beside the draft; for those who read the desk alone. */
    public List<AnswerFileRow> beside(UUID proposal) {
        current.require(Action.READ_DESK);
        return files.of(proposal, false);
    }

    /** Those of the public answers to a proposal. */
    public List<AnswerFileRow> published(UUID proposal) {
        return files.of(proposal, true);
    }

    /** One of them; before the answer is public, for those who read the desk alone. */
    public Download download(UUID id) {
        var stored = files.find(id).orElseThrow(DomainException::notFound);
        proposals
                .find(stored.getProposalId())
                .orElseThrow(DomainException::notFound)
                .requirePublic();
        if (stored.getAnswerId() == null && !(current.isSignedIn() && current.may(Action.READ_DESK))) {
            throw DomainException.notFound();
        }
        return new Download(stored.getName(), stored.getKind(), stored.getContent());
    }

    void answered(@Observes ProposalAnswered event) {
        var answers = reviews.answers(event.proposal().id());
        files.publish(event.proposal().id(), answers.get(answers.size() - 1).getId());
    }

    private Proposal ours(long number) {
        current.require(Action.ANSWER_PROPOSAL);
        var proposal = proposals.read(number);
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(ProposalStatus.NOT_ADOPTED);
        }
        current.require(Action.ANSWER_PROPOSAL, proposal);
        return proposal;
    }

    /** The documents of one of several answers. */
    public static List<AnswerFileRow> of(List<AnswerFileRow> all, Answer answer) {
        return all.stream().filter(one -> answer.getId().equals(one.answer())).toList();
    }
}

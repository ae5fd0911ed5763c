package org.madang.comment.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.comment.CommentText;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.secret.Vault;

/** A reader says something to the author alone. */
@ApplicationScoped
@Transactional
public class SecretCommentService {

    private static final int MOST = 200;

    @Inject
    SecretCommentRepository comments;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Turnstile turnstile;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Whether there is a key to seal them with. */
    public boolean isPossible() {
        return vault.isOpen();
    }

    /**
     * The signed-in person writes to the first author of a public post or proposal.
     *
     * @param text the words; it answers nothing and takes no side
     * @throws DomainException {@code secret-comments-unavailable} without a key, {@code own-text}, {@code no-author}
     */
    public OpenedComment write(Kind kind, long number, CommentText text, Keeping keeping) {
        var from = accounts.reference(current.require(Action.COMMENT).id());
        if (!isPossible()) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "secret-comments-unavailable");
        }
        validator.check(text);
        PersonalData.refuseResidentNumbers(Map.of("body", text.body()));
        var content = contents.find(kind, number).orElseThrow(DomainException::notFound);
        content.requirePublic();
        var to = author(content);
        if (content.isAuthor(from.getId())) {
            throw DomainException.conflict("own-text");
        }
        turnstile.pass(Limited.COMMENT);
        var comment = new SecretComment(content, from, to, text.body(), keeping, vault, clock.instant());
        comments.add(comment);
        return OpenedComment.of(comment, vault);
    }

    /**
     * To whom words about a public text go, by name.
     *
     * @throws DomainException {@code not-found}, {@code gone}, {@code no-author}
     */
    public String addressee(Kind kind, long number) {
        var content = contents.find(kind, number).orElseThrow(DomainException::notFound);
        content.requirePublic();
        return author(content).getDisplayName();
    }

    private static Person author(Content content) {
        var author = content.getAuthor();
        if (author == null || author.getClosedAt() != null) {
            throw DomainException.conflict("no-author");
        }
        return author;
    }

    /** Those for the signed-in person, the newest first. */
    public List<OpenedComment> received() {
        var me = current.require(Action.USE_ACCOUNT).id();
        return opened(comments.to(me, clock.instant(), MOST));
    }

    /** Those that the signed-in person wrote and that are still there, the newest first. */
    public List<OpenedComment> written() {
        var me = current.require(Action.USE_ACCOUNT).id();
        return opened(comments.from(me, clock.instant(), MOST));
    }

    private List<OpenedComment> opened(List<SecretComment> list) {
        return vault.isOpen()
                ? list.stream().map(comment -> OpenedComment.of(comment, vault)).toList()
                : List.of();
    }

    /** Whoever wrote it, and whoever it is for, lets it go before its time; for everybody else there is none. */
    public void remove(@Nullable UUID id) {
        var me = current.require(Action.USE_ACCOUNT).id();
        var comment = id == null
                ? null
                : comments.find(id, clock.instant())
                        .filter(one -> one.concerns(me))
                        .orElse(null);
        if (comment == null) {
            throw DomainException.notFound();
        }
        comments.remove(comment);
    }

    int removeExpired() {
        return comments.removeExpired(clock.instant());
    }
}

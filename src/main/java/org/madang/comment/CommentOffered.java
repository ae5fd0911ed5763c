package org.madang.comment;

import org.jspecify.annotations.Nullable;
import org.madang.account.SignedIn;

/**
 * Somebody is about to comment or to reword a comment. Whoever observes this may refuse it by a
 * {@link org.madang.shared.DomainException}.
 *
 * @param number of the comment that is reworded; null for a new one
 */
public record CommentOffered(
        SignedIn author, CommentText text, @Nullable Long number) {}

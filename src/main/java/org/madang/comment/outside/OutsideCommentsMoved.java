package org.madang.comment.outside;

/**
 * Comments from outside came to a post, or one of them went.
 *
 * @param number of the post
 */
public record OutsideCommentsMoved(long number) {}

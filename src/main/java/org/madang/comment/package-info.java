/**
 * Comments under posts and proposals, threads of two levels to the eye. Fires
 * {@link org.madang.comment.CommentPosted}.
 */
@NullMarked
package org.madang.comment;

import org.jspecify.annotations.NullMarked;

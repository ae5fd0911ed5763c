/**
 * Comments that people wrote under a text elsewhere and that came with it: shown apart, marked, and without any weight.
 * Fires {@link org.madang.comment.outside.OutsideCommentsMoved} when they come or go.
 */
@NullMarked
package org.madang.comment.outside;

import org.jspecify.annotations.NullMarked;

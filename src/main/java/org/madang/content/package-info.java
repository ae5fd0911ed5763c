/**
 * What posts, proposals and comments share: one id space, an author, visibility, standing and figures. Fires
 * {@link org.madang.content.ContentShown}, {@link org.madang.content.ContentChanged} and
 * {@link org.madang.content.ContentGone}.
 */
@NullMarked
package org.madang.content;

import org.jspecify.annotations.NullMarked;

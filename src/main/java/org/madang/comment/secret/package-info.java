/**
 * Secret comments: from a reader to the author of a post or proposal and nobody else, sealed where they lie and gone when
 * their time is over. They are no content: nothing here fires an event, so no index, feed, page cache or mail hears.
 */
@NullMarked
package org.madang.comment.secret;

import org.jspecify.annotations.NullMarked;

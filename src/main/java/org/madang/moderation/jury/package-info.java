/**
 * Residents judge what flags folded: appeals, juries drawn by a lot that anybody can recompute, and what their verdict
 * does. Fires no event of its own; the standing of the text and the public log tell what happened.
 */
@NullMarked
package org.madang.moderation.jury;

import org.jspecify.annotations.NullMarked;

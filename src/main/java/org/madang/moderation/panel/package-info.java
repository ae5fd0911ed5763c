/**
 * The second instance: a panel of residents whom the town appoints in public decides, with written reasons, when an
 * author does not accept what a jury found. Fires no event of its own; the standing of the text and the public log tell
 * what happened.
 */
@NullMarked
package org.madang.moderation.panel;

import org.jspecify.annotations.NullMarked;

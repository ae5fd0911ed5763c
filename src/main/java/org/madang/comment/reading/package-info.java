/** What readers do not want to read: the people whom they muted. It hides nothing from anybody else and fires no event. */
@NullMarked
package org.madang.comment.reading;

import org.jspecify.annotations.NullMarked;

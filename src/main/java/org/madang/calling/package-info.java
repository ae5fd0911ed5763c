/**
 * What posts call their readers to: an event with seats and a waiting list, or help that is wanted. Fires {@link
 * org.madang.calling.CallingMoved} when one of them or its figures change.
 */
@NullMarked
package org.madang.calling;

import org.jspecify.annotations.NullMarked;

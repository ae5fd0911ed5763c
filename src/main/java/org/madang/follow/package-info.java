/** Hearing of what becomes of proposals: supporters, authors and followers are told once of each step. Fires no event. */
@NullMarked
package org.madang.follow;

import org.jspecify.annotations.NullMarked;

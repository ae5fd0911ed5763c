/** Tags and departments for several proposals at once: first shown, then done, and undone for a while. Fires no event. */
@NullMarked
package org.madang.review.bulk;

import org.jspecify.annotations.NullMarked;

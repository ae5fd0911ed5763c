/**
 * What happens in a neighbourhood: its posts, proposals, the city's answers and emergency messages in one list, as a page,
 * for feeds, and as a mail for those who want one. Fires no event.
 */
@NullMarked
package org.madang.neighbourhood;

import org.jspecify.annotations.NullMarked;

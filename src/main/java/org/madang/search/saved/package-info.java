/** Searches that people keep: once something new fits, a mail tells. It fires no event. */
@NullMarked
package org.madang.search.saved;

import org.jspecify.annotations.NullMarked;

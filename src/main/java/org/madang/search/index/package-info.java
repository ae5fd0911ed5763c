/**
 * Keeps the full-text index in step with the database: what a text is there, what has still to go in or out, and the
 * comparison of both. It fires {@link org.madang.search.index.IndexMoved}.
 */
@NullMarked
package org.madang.search.index;

import org.jspecify.annotations.NullMarked;

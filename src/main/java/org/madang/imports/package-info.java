/**
 * Brings in texts from files of other places: row by row, in the background, each row once. What goes in fires the
 * events of its own feature; imports fire none.
 */
@NullMarked
package org.madang.imports;

import org.jspecify.annotations.NullMarked;

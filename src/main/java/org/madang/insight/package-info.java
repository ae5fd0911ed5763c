/**
 * How the city does, in figures that everybody may read: counted from the rows by a routine into small tables, never
 * from them while somebody waits (ADR-0027). Fires {@link org.madang.insight.FiguresRefreshed}.
 */
@NullMarked
package org.madang.insight;

import org.jspecify.annotations.NullMarked;

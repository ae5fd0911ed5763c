/**
 * Hot issues: words that unusually many people write in these days, each with a page that gathers what was written
 * (ADR-0045). Found by a routine, named and pinned by staff; fires {@link org.madang.hot.HotIssuesFound}.
 */
@NullMarked
package org.madang.hot;

import org.jspecify.annotations.NullMarked;

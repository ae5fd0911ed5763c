/**
 * What every feature stands on: the settings, the clock, errors, text and paging. It knows no feature and fires no
 * event.
 */
@NullMarked
package org.madang.shared;

import org.jspecify.annotations.NullMarked;

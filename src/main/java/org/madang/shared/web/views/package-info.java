/**
 * Trees of components that are built once and rendered for many readers: building one costs more than filling it. Only
 * trees whose components keep nothing of a reader are kept.
 */
@NullMarked
package org.madang.shared.web.views;

import org.jspecify.annotations.NullMarked;

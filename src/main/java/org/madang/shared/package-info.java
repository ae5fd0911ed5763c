/**
 * The kernel that every feature stands on: errors, time, ids, texts, Markdown and pages of lists. It knows no feature
 * and fires no events of its own.
 */
@NullMarked
package org.madang.shared;

import org.jspecify.annotations.NullMarked;

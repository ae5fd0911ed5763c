/**
 * The tags for policy review as a list that is looked after: each has a meaning and an owner, and can be merged into
 * another or retired. It fires no event.
 */
@NullMarked
package org.madang.review.tagging;

import org.jspecify.annotations.NullMarked;

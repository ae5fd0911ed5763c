package org.madang.review.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done with several proposals; at least one of them.
 *
 * @param tag slug of a tag for policy review to add; null for none
 * @param department slug of the department to give them to; null for none
 */
public record BulkChange(@Nullable String tag, @Nullable String department) {}

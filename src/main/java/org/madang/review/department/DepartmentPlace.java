package org.madang.review.department;

import org.jspecify.annotations.Nullable;

/**
 * A department's place in the city's tree.
 *
 * @param parent slug of the one that it belongs to; null at the top
 * @param headOffice whether it decides where departments do not agree; one at most does
 * @param depth how many are above it
 */
public record DepartmentPlace(String slug, @Nullable String parent, boolean headOffice, int depth) {}

package org.madang.review.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do with one proposal.
 *
 * @param department slug of the one that has it now; null if none has
 * @param tags slugs of the tags it has now
 * @param refusal code of why nothing is done with it; null if something is
 */
public record BulkRow(
        long number,
        String title,
        @Nullable String department,
        List<String> tags,
        @Nullable String refusal) {}

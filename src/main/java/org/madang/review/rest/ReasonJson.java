package org.madang.review.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.routing.Transfer;

/** Why, for everybody to read. */
@Schema(name = "Reason")
public record ReasonJson(
        @Nullable @Schema(required = true, maxLength = Transfer.MAX_REASON)
        String reason) {}

package org.madang.vote.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.vote.SupportState;

/**
 * How many support a proposal, and whether the caller does.
 *
 * @param supports the exact count of now, without imported ones
 * @param version the text version that the caller supported; null if not supported
 */
@Schema(name = "Support")
public record SupportJson(
        int supports,
        boolean supported,
        @Nullable @Schema(nullable = true) Integer version) {

    static SupportJson of(SupportState state) {
        return new SupportJson(state.supports(), state.supported(), state.version());
    }
}

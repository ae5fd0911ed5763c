package org.madang.vote;

import org.jspecify.annotations.Nullable;

/**
 * How many support a proposal, and whether the reader does.
 *
 * @param supports the exact count of now
 * @param supported whether the signed-in person is among them
 * @param version the text version that the person supported; null if not supported
 */
public record SupportState(
        int supports, boolean supported, @Nullable Integer version) {}

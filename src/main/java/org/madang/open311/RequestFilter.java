package org.madang.open311;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; an empty or null part does not narrow them.
 *
 * @param numbers of single requests; then nothing else counts
 */
public record RequestFilter(
        List<Long> numbers,
        List<String> services,
        ServiceRequest.@Nullable Status status,
        @Nullable Instant from,
        @Nullable Instant to) {}

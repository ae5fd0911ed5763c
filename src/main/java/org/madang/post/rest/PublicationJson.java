package org.madang.post.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a post is published.
 *
 * @param at when; at once if left out
 * @param channels names of the networks it goes to
 */
@Schema(name = "Publication")
public record PublicationJson(
        @Nullable @Schema(nullable = true) Instant at, List<String> channels) {}

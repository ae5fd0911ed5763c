package org.madang.post;

import java.time.Instant;
import java.util.List;
import org.madang.content.ContentRef;

/**
 * A post became public.
 *
 * @param channels names of the networks its writer wants it to go to
 */
public record PostPublished(ContentRef post, List<String> channels, Instant at) {}

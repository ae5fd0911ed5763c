package org.madang.proposal.link;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.ContentRef;

/**
 * An office says that two proposals want the same, or enough residents find so. Fired again when more do.
 *
 * @param link what joins them
 */
public record DuplicateConfirmed(UUID link, ContentRef one, ContentRef other, Instant at) {}

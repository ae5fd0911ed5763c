package org.madang.proposal.link;

import java.time.Instant;
import org.madang.content.ContentRef;

/** Two proposals were joined, or what joins them is seen otherwise now. */
public record ProposalsLinked(ContentRef one, ContentRef other, Instant at) {}

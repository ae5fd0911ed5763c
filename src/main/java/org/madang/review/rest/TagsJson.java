package org.madang.review.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The tags for policy review that a proposal has.
 *
 * @param tags slugs, see /review-tags
 */
@Schema(name = "ProposalTags")
public record TagsJson(List<String> tags) {}

package org.madang.inquiry.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.inquiry.Inquiry;

/**
 * A question from another network with the city's answer.
 *
 * @param question Markdown
 * @param url where people read the question there
 * @param department slug; null for the city as a whole
 */
@Schema(name = "Question")
public record InquiryJson(
        long number,
        String network,
        String name,
        String handle,
        String url,
        String question,
        String answer,
        @Nullable @Schema(nullable = true) String department,
        Instant askedAt,
        @Nullable @Schema(nullable = true) Instant answeredAt) {

    static InquiryJson of(Inquiry inquiry) {
        return new InquiryJson(
                inquiry.getNumber(),
                inquiry.getNetwork(),
                inquiry.getAuthorName(),
                inquiry.getHandle(),
                inquiry.getUrl(),
                inquiry.getBody(),
                inquiry.getAnswer(),
                inquiry.getDepartment(),
                inquiry.getReceivedAt(),
                inquiry.getAnsweredAt());
    }
}

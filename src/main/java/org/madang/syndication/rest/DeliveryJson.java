package org.madang.syndication.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Delivery;
import org.madang.syndication.DeliveryStatus;

/**
 * How far a post is on its way to one network.
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next; null once it ended
 * @param url where people see it there
 * @param lastError code of what was wrong last
 * @param lastStatus HTTP status of the network's last refusal
 */
@Schema(name = "Delivery")
public record DeliveryJson(
        @Schema(examples = "mastodon") String channel,
        DeliveryStatus status,
        int attempts,
        @Nullable @Schema(nullable = true) Instant nextAttemptAt,
        @Nullable @Schema(nullable = true) String url,
        @Nullable @Schema(nullable = true) String lastError,
        @Nullable @Schema(nullable = true) Integer lastStatus,
        Instant createdAt,
        Instant updatedAt) {

    static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.getChannel(),
                delivery.getStatus(),
                delivery.getAttempts(),
                delivery.getNextAttemptAt(),
                delivery.getUrl(),
                delivery.getLastError(),
                delivery.getLastStatus(),
                delivery.getCreatedAt(),
                delivery.getUpdatedAt());
    }
}

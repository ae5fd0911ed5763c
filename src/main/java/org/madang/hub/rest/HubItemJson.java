package org.madang.hub.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.hub.HubCard;

/**
 * Something that a department said elsewhere.
 *
 * @param channel kind of account where it was said first
 * @param kind what it is
 * @param title empty where that network has none
 * @param url where it was said first
 * @param answers numbers of the city's answers to it here
 * @param places all places where the department said it
 */
@Schema(name = "HubItem")
public record HubItemJson(
        String department,
        @Schema(examples = "youtube") String channel,
        @Schema(enumeration = "NEWS") String kind,
        String title,
        String text,
        String url,
        Instant at,
        List<Long> answers,
        List<PlaceJson> places) {

    /** Where it is read. */
    @Schema(name = "HubPlace")
    public record PlaceJson(String channel, String label, String url) {}

    static HubItemJson of(HubCard card) {
        var first = card.first();
        return new HubItemJson(
                card.department(),
                first.channel(),
                "NEWS",
                card.title(),
                card.body(),
                first.url(),
                card.at(),
                List.of(),
                card.places().stream()
                        .map(place -> new PlaceJson(place.channel(), place.label(), place.url()))
                        .toList());
    }
}

package org.madang.hub.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.hub.listening.Mentions;

/**
 * How often a topic is mentioned in what departments say elsewhere.
 *
 * @param words any of which is a mention
 * @param weeks counts of eight weeks, the oldest first
 * @param now in the last seven days
 * @param before in the seven days before those
 */
@Schema(name = "HubTopic")
public record HubTopicJson(String slug, String label, List<String> words, List<Long> weeks, long now, long before) {

    static HubTopicJson of(Mentions topic) {
        return new HubTopicJson(topic.slug(), topic.label(), topic.words(), topic.weeks(), topic.now(), topic.before());
    }
}

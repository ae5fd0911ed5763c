package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts texts that have a word, in a time and a part of the city. */
@ApplicationScoped
@Transactional
public class WordCounts {

    @Inject
    WordCountRepository index;

    /**
     * Which texts are counted.
     *
     * @param topic slug; null for every topic
     * @param neighbourhood slug; null for the whole city
     */
    public record Among(@Nullable String topic, @Nullable String neighbourhood) {}

    /**
     * How many texts everybody may read that were published from the one moment on and before the other.
     *
     * @param word as the index knows it; null for all texts
     * @throws org.madang.shared.DomainException {@code search-unavailable} if the index does not answer
     */
    public long texts(@Nullable String word, Among among, Instant from, Instant before) {
        return SearchService.asking(() -> index.texts(word, among, from, before));
    }
}

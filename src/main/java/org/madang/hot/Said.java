package org.madang.hot;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of the last days.
 *
 * @param person who wrote it; what was brought in without its writer stands for itself
 * @param topic slug; null if it has none
 * @param neighbourhood slug; null if it concerns the whole city
 * @param words names of things in it
 */
record Said(UUID person, @Nullable String topic, @Nullable String neighbourhood, Set<String> words) {}

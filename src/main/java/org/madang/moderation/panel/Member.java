package org.madang.moderation.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on the panel; a public office.
 *
 * @param since when the person was appointed; null if no record tells
 */
public record Member(String handle, String name, @Nullable Instant since) {}

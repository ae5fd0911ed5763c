package org.madang.vote;

import java.time.Instant;
import org.madang.content.ContentRef;

/**
 * So many support a proposal that the city does more about it.
 *
 * @param level the number of supports that was reached
 */
public record LevelReached(ContentRef proposal, int level, Instant at) {}

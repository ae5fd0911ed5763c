package org.madang.calling;

import java.util.UUID;

/**
 * A calling came, changed or went, or other people are registered.
 *
 * @param number of the post
 */
public record CallingMoved(UUID post, long number) {}

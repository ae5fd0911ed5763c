package org.madang.raising;

import java.util.UUID;

/** Somebody came into the editors' circle or left it. */
public record CircleMoved(UUID person) {}

package org.madang.content;

import java.util.Set;

/** Other texts are linked, or linked no longer, by a text that changed. */
public record LinksMoved(Set<LinkTarget> targets) {}

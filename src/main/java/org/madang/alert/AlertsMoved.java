package org.madang.alert;

/** An alert became active, or ended: every page shows it, or does not any more. */
public record AlertsMoved() {}

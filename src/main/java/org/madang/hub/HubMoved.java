package org.madang.hub;

/**
 * Something on the hub's pages changed.
 *
 * @param department slug of whose items they are
 */
public record HubMoved(String department) {}

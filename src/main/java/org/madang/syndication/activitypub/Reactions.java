package org.madang.syndication.activitypub;

/** How often a text was liked and shared on other servers; neither counts as a vote here. */
public record Reactions(long likes, long shares) {}

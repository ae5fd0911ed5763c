package org.madang.post;

import java.time.Instant;

/** Somebody is asked to write a post together with its first author. */
public record Invitation(long number, String title, String from, Instant invitedAt) {}

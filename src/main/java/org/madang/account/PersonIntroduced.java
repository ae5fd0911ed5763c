package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** Somebody changed what others see of them: name or introduction. */
public record PersonIntroduced(UUID person, Instant at) {}

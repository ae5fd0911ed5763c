package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** An admin took somebody's second factors away, whose holder lost them; everything that was signed in ends. */
public record SecondFactorReset(UUID person, Instant at) {}

package org.madang.people;

import java.time.Instant;

/**
 * A record as a page shows it.
 *
 * @param actor handle of the admin
 * @param person handle of whom it was about
 */
public record RecordRow(Instant at, String actor, OfficeRecord.Deed action, String person, String detail) {}

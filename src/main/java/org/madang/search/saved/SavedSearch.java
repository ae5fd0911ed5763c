package org.madang.search.saved;

import java.time.Instant;
import java.util.UUID;

/**
 * A search that somebody keeps.
 *
 * @param address what the page of the search has behind its question mark
 * @param words that are looked for; empty if it only narrows
 * @param mail whether a mail tells of news
 */
public record SavedSearch(UUID id, String address, String words, boolean mail, Instant createdAt) {}

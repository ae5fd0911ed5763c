package org.madang.syndication;

/**
 * An answer to a post as a network tells it.
 *
 * @param remoteId its name there, for good
 * @param author names who said it, for good
 * @param handle as people write it there
 * @param url where people read it there
 * @param html what was said; not trusted
 */
public record Answer(String remoteId, String author, String name, String handle, String url, String html) {}

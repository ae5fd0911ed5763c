package org.madang.comment;

/**
 * Who said a comment on another network, and where.
 *
 * @param network as in {@code channel.<network>}
 * @param handle as people write it there
 * @param url where people read it there
 */
public record ForeignVoice(String network, String name, String handle, String url) {}

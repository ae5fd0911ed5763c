package org.madang.syndication.reply;

/**
 * Somebody on another network names the city in words that answer nothing of ours, or says them otherwise.
 *
 * @param network as in {@code channel.<network>}
 * @param remoteId its name there
 * @param inbox where an answer goes
 * @param url where people read it there
 * @param html what was said; not trusted
 */
public record CityAsked(
        String network, String remoteId, IncomingReply.Sender sender, String inbox, String url, String html) {}

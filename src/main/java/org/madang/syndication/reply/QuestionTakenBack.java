package org.madang.syndication.reply;

/**
 * Somebody deleted what they said on another network.
 *
 * @param remoteId its name there
 * @param author {@link IncomingReply.Sender#address} of who deletes it
 */
public record QuestionTakenBack(String network, String remoteId, String author) {}

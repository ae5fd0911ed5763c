package org.madang.syndication.activitypub.signature;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/** Makes and checks signatures of requests. */
public final class Signatures {

    /** How a request is signed. */
    public enum Dialect {
        /** draft-cavage-http-signatures, which most servers read. */
        DRAFT,
        /** RFC 9421. */
        STANDARD
    }

    /** How far a sender's clock may be from ours, and how long a request may be on its way. */
    public static final Duration WINDOW = Duration.ofMinutes(30);

    private Signatures() {}

    /** The headers that sign a request. */
    public static Map<String, String> sign(
            Dialect dialect, String method, URI address, byte[] body, SigningKey key, Instant now) {
        return dialect == Dialect.DRAFT
                ? DraftDialect.sign(method, address, body, key, now)
                : StandardDialect.sign(method, address, body, key, now);
    }

    /**
     * Reads the signature of a request and checks all that needs no key: the time, the body's digest, and that nothing
     * that matters was left out.
     *
     * @throws SignatureRefused {@code signature-missing}, {@code signature-unreadable}, {@code signature-incomplete},
     *     {@code signature-without-date}, {@code signature-stale}, {@code digest-wrong}
     */
    public static ReceivedSignature read(IncomingMessage message, Instant now) throws SignatureRefused {
        if (message.header("signature").isEmpty()) {
            throw new SignatureRefused("signature-missing");
        }
        var received = message.header("signature-input").isPresent()
                ? StandardDialect.read(message)
                : DraftDialect.read(message);
        if (Duration.between(received.made(), now).abs().compareTo(WINDOW) > 0) {
            throw new SignatureRefused("signature-stale");
        }
        if (message.hasBody() && !received.digest()) {
            throw new SignatureRefused("signature-incomplete");
        }
        if (!Digests.fit(message)) {
            throw new SignatureRefused("digest-wrong");
        }
        return received;
    }

    /** Whether this key made the signature. */
    public static boolean holds(ReceivedSignature received, PublicKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(received.base());
            return signature.verify(received.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Names a signature, so that the same is known again. */
    public static String fingerprint(ReceivedSignature received) {
        return HexFormat.of().formatHex(Digests.hash(received.signature()));
    }
}

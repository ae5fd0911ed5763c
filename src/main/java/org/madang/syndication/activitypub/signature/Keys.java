package org.madang.syndication.activitypub.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Keys as texts and bytes. */
public final class Keys {

    private static final int BITS = 2048;
    private static final int LONGEST = 4000;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Keys() {}

    /** A new pair for RSA, the one algorithm that all servers read. */
    public static KeyPair create() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    public static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + LINES.encodeToString(key.getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    /** A public key out of what somebody sent us; empty if it is none, or one of another algorithm than RSA. */
    public static Optional<PublicKey> read(String pem) {
        var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        if (base64.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException if it is none */
    public static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This is no private key", e);
        }
    }
}

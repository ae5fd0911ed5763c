package org.madang.syndication.activitypub.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * A private key with the address at which others find its public half.
 *
 * @param id that address
 */
public record SigningKey(String id, PrivateKey key) {

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + id + " does not sign", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[id=" + id + "]";
    }
}

package org.madang.shared.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Settings;

/**
 * Seals bytes with AES-256-GCM and marks texts with HMAC-SHA256, both under keys that only the environment knows.
 * Without a key it is shut, and whoever needs it says so.
 *
 * <p>A seal begins with a version and the id of its key, so that a new key can take over while the old one still opens.
 */
@ApplicationScoped
public class Vault {

    private static final byte VERSION = 1;
    private static final int ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    /** For the container's proxy. */
    protected Vault() {
        this(SecretKeys.none());
    }

    @Inject
    public Vault(Settings settings) {
        this(
                settings.demo() && settings.identity().keys().isEmpty()
                        ? DemonstrationKey.in(settings.dataDirectory())
                        : settings.identity().keys());
    }

    public Vault(SecretKeys keys) {
        this.keys = keys;
    }

    /** Whether there is a key. */
    public boolean isOpen() {
        return !keys.isEmpty();
    }

    /**
     * Seals bytes so that only {@link #open} with the same purpose and context reads them.
     *
     * @param context what the seal belongs to, such as an id; put elsewhere it does not open
     */
    public byte[] seal(String purpose, String context, byte[] plain) {
        requireOpen();
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, 0, purpose, context, nonce, plain);
        return ByteBuffer.allocate(1 + ID + NONCE + sealed.length)
                .put(VERSION)
                .put(keys.id(0))
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was changed, belongs elsewhere, or its key is gone */
    public byte[] open(String purpose, String context, byte[] sealed) {
        requireOpen();
        var from = ByteBuffer.wrap(sealed);
        var id = new byte[ID];
        var nonce = new byte[NONCE];
        if (sealed.length < 1 + ID + NONCE || from.get() != VERSION) {
            throw new IllegalStateException("This is no seal of ours");
        }
        from.get(id).get(nonce);
        var rest = new byte[from.remaining()];
        from.get(rest);
        int index = keys.indexOf(id);
        if (index < 0) {
            throw new IllegalStateException("The key that sealed this is not among those of MADANG_IDENTITY_KEY");
        }
        return cipher(Cipher.DECRYPT_MODE, index, purpose, context, nonce, rest);
    }

    /** The mark of a text under the current key: the same text always gives the same mark, and none gives the text. */
    public byte[] mark(String purpose, String text) {
        return marks(purpose, text).get(0);
    }

    /** The marks of a text under each key, the current one first: what was marked before a change of keys is found. */
    public List<byte[]> marks(String purpose, String text) {
        requireOpen();
        List<byte[]> marks = new ArrayList<>();
        for (int i = 0; i < keys.count(); i++) {
            marks.add(SecretKeys.hmac(keys.derived(i, "mark:" + purpose), text));
        }
        return marks;
    }

    /** @throws DomainException {@code identity-not-set-up} if there is no key */
    public void requireOpen() {
        if (keys.isEmpty()) {
            throw new DomainException(Kind.UNAVAILABLE, "identity-not-set-up");
        }
    }

    private byte[] cipher(int mode, int index, String purpose, String context, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(keys.derived(index, "seal:" + purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal does not open", e);
        }
    }
}

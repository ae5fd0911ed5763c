package org.madang.shared.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.madang.shared.InvalidSettingException;

/**
 * The operator's keys, the current one first; the others only open what was sealed before they were replaced.
 *
 * <p>Each purpose gets a key of its own, derived by HMAC-SHA256, so that what one feature sealed or marked means nothing
 * to another.
 */
public final class SecretKeys {

    /** How long a key is, in bytes. */
    public static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";
    private static final int ID_LENGTH = 4;

    private final List<byte[]> keys;

    private SecretKeys(List<byte[]> keys) {
        this.keys = keys;
    }

    /** No key at all. */
    public static SecretKeys none() {
        return new SecretKeys(List.of());
    }

    /**
     * Reads keys.
     *
     * @param name of the setting, for the message
     * @param text each key 32 bytes in Base64, separated by commas
     * @throws InvalidSettingException if one is not
     */
    public static SecretKeys parse(String name, String text) {
        try {
            var keys = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .map(Base64.getDecoder()::decode)
                    .toList();
            if (keys.stream().allMatch(key -> key.length == LENGTH)) {
                return new SecretKeys(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the text
        }
        throw new InvalidSettingException(name, "must be 32 random bytes in Base64, as openssl rand -base64 32 makes");
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    int count() {
        return keys.size();
    }

    /** A key of this purpose; 0 is the current one. */
    byte[] derived(int index, String purpose) {
        return hmac(keys.get(index), "madang:" + purpose);
    }

    /** Tells keys apart without telling anything of them. */
    byte[] id(int index) {
        return Arrays.copyOf(hmac(keys.get(index), "madang:id"), ID_LENGTH);
    }

    /** The position of the key of that id; -1 if it is none of ours. */
    int indexOf(byte[] id) {
        for (int i = 0; i < keys.size(); i++) {
            if (MessageDigest.isEqual(id(i), id)) {
                return i;
            }
        }
        return -1;
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "SecretKeys[" + keys.size() + "]";
    }
}

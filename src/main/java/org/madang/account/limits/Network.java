package org.madang.account.limits;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * From where this request comes: an IPv4 address, or the first half of an IPv6 address, which one household has. Only
 * its hash ever leaves this class.
 */
@RequestScoped
public class Network {

    private static final int GROUPS_OF_A_HOUSEHOLD = 4;
    private static final int BYTES_KEPT = 16;

    private static final int PARTS_OF_A_BLOCK = 3;

    private @Nullable String address;
    private String browser = "";

    /** Called once, where the request comes in. */
    public void comesFrom(@Nullable String remoteAddress) {
        address = remoteAddress;
    }

    /** Called once as well: which browser asks. */
    public void isReadWith(@Nullable String userAgent) {
        browser = userAgent == null ? "" : userAgent;
    }

    /**
     * Names the block of addresses (256 of them, or an IPv6 household) together with the browser, so that two requests
     * can be told to come from one door by whoever has the key, and by nobody else.
     *
     * @return null for work that no request began, and for addresses of this machine or of a private network, which say
     *     nothing about where people are
     */
    public @Nullable String door(byte[] key) {
        return address == null || isPrivate(address) ? null : keyed(key, block(address) + "|" + browser);
    }

    /** Names the block of addresses alone, see {@link #door}; null where that says nothing. */
    public @Nullable String block(byte[] key) {
        return address == null || isPrivate(address) ? null : keyed(key, block(address));
    }

    /** A text as only whoever has the key can make it again. */
    public static String keyed(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES_KEPT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static String block(String address) {
        return address.contains(":")
                ? part(address)
                : Arrays.stream(address.split("\\.")).limit(PARTS_OF_A_BLOCK).collect(Collectors.joining("."));
    }

    static boolean isPrivate(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return small.matches("(127|10|192\\.168|169\\.254|172\\.(1[6-9]|2[0-9]|3[01]))\\..*")
                || small.matches("(0:){7}1|::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*");
    }

    /** Names it in the table of allowances; null for work that no request began. */
    @Nullable
    String key() {
        return address == null ? null : key(address);
    }

    static String key(String address) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(part(address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String part(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.replaceAll("%.*$", "").split(":", -1);
        var part = new StringBuilder();
        for (int i = 0; i < GROUPS_OF_A_HOUSEHOLD && i < groups.length; i++) {
            if (groups[i].isEmpty() && i > 0) {
                break;
            }
            part.append(groups[i].replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT))
                    .append(':');
        }
        return part.toString();
    }
}

package org.madang.account.limits;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * From where this request comes: an IPv4 address, or the first half of an IPv6 address, which one household has. Only
 * its hash ever leaves this class.
 */
@RequestScoped
public class Network {

    private static final int GROUPS_OF_A_HOUSEHOLD = 4;
    private static final int BYTES_KEPT = 16;

    private @Nullable String address;

    /** Called once, where the request comes in. */
    public void comesFrom(@Nullable String remoteAddress) {
        address = remoteAddress;
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
            part.append(groups[i].replaceFirst("^0+(?=.)", "").toLowerCase(java.util.Locale.ROOT))
                    .append(':');
        }
        return part.toString();
    }
}

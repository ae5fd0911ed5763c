package org.madang.shared.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a call may go to an address. An address that somebody else gave us must not make us knock at doors
 * inside the city's own network.
 */
final class OutboundGuard {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Set<String> allowed;

    /** @param allowed host:port that may be called wherever they are */
    OutboundGuard(Collection<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * Refuses an address unless it is public or allowed. What is resolved here is what the client connects to a moment
     * later: the JVM keeps names for half a minute.
     *
     * @throws OutboundRefusedException if it must not be called
     * @throws UnknownHostException if the host is not known
     */
    void check(URI address) throws OutboundRefusedException, UnknownHostException {
        if (address.getHost() == null || !SCHEMES.contains(lower(address.getScheme()))) {
            throw new OutboundRefusedException("Only http and https addresses with a host are called");
        }
        if (address.getUserInfo() != null) {
            throw new OutboundRefusedException("Addresses with a user are not called");
        }
        if (allowed.contains(hostAndPort(address))) {
            return;
        }
        var host = address.getHost().replaceAll("^\\[|]$", "");
        if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(OutboundGuard::isPublic)) {
            throw new OutboundRefusedException("The host is not a public one");
        }
    }

    /** As in the settings: the port is there also where the scheme says it. */
    static String hostAndPort(URI address) {
        int port = address.getPort();
        if (port < 0) {
            port = "https".equals(lower(address.getScheme())) ? HTTPS : HTTP;
        }
        return lower(address.getHost()) + ":" + port;
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xff;
        int b = bytes[from + 1] & 0xff;
        int c = bytes[from + 2] & 0xff;
        boolean own = a == 0 || a == 10 || a == 127 || a == 172 && b >> 4 == 1 || a == 192 && b == 168;
        boolean shared = a == 100 && b >> 6 == 1 || a == 169 && b == 254;
        boolean special = a == 192 && b == 0 && c == 0 || a == 198 && b >> 1 == 9 || a >= 224;
        return !own && !shared && !special;
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean uniqueLocal = first >> 9 == 0xfc >> 1;
        boolean sixToFour = first == 0x2002;
        boolean translated = first == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean compatible = isZero(bytes, 12);
        return !uniqueLocal
                && !compatible
                && (!sixToFour || isPublic4(bytes, 2))
                && (!translated || isPublic4(bytes, 12));
    }

    private static boolean isZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}

package org.madang.syndication.activitypub.signature;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The dialect of draft-cavage-http-signatures: one header {@code Signature} that names the headers it is of. */
final class DraftDialect {

    private static final Pattern PART = Pattern.compile("([a-zA-Z]+)=(?:\"([^\"]*)\"|([0-9]+))");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private DraftDialect() {}

    static ReceivedSignature read(IncomingMessage message) throws SignatureRefused {
        var parts = parts(message.header("signature").orElse(""));
        var covered = Arrays.asList(
                parts.getOrDefault("headers", "date").toLowerCase(Locale.ROOT).split(" +"));
        if (!parts.containsKey("keyId") || !covered.contains("(request-target)") || !covered.contains("host")) {
            throw new SignatureRefused("signature-incomplete");
        }
        return new ReceivedSignature(
                parts.get("keyId"),
                base(message, covered, parts).getBytes(StandardCharsets.UTF_8),
                bytes(parts.getOrDefault("signature", "")),
                made(message, covered, parts),
                covered.contains("digest") || covered.contains("content-digest"));
    }

    private static Map<String, String> parts(String header) {
        Map<String, String> parts = new HashMap<>();
        var matcher = PART.matcher(header);
        while (matcher.find()) {
            parts.putIfAbsent(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return parts;
    }

    private static String base(IncomingMessage message, List<String> covered, Map<String, String> parts)
            throws SignatureRefused {
        List<String> lines = new ArrayList<>();
        for (var name : covered) {
            lines.add(name + ": " + value(message, name, parts));
        }
        return String.join("\n", lines);
    }

    private static String value(IncomingMessage message, String name, Map<String, String> parts)
            throws SignatureRefused {
        return switch (name) {
            case "(request-target)" -> message.method().toLowerCase(Locale.ROOT) + " " + message.target();
            case "(created)" -> parts.getOrDefault("created", "");
            case "(expires)" -> parts.getOrDefault("expires", "");
            // behind a proxy the header is the proxy's; what counts is our own address
            case "host" -> message.authority();
            default -> message.header(name).orElseThrow(() -> new SignatureRefused("signature-incomplete"));
        };
    }

    private static Instant made(IncomingMessage message, List<String> covered, Map<String, String> parts)
            throws SignatureRefused {
        try {
            if (covered.contains("(created)")) {
                return Instant.ofEpochSecond(Long.parseLong(parts.getOrDefault("created", "")));
            }
            if (covered.contains("date")) {
                return ZonedDateTime.parse(message.header("date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new SignatureRefused("signature-without-date");
        }
        throw new SignatureRefused("signature-without-date");
    }

    private static byte[] bytes(String base64) throws SignatureRefused {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new SignatureRefused("signature-unreadable");
        }
    }

    /** The headers to send with a request. */
    static Map<String, String> sign(String method, URI address, byte[] body, SigningKey key, Instant now) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Date", List.of(DATE.format(now.atZone(ZoneOffset.UTC))));
        var covered = "(request-target) host date";
        if (method.equals("POST")) {
            headers.put("Digest", List.of(Digests.old(body)));
            covered += " digest";
        }
        var message = new IncomingMessage(method, address, headers, body);
        String base;
        try {
            base = base(message, List.of(covered.split(" ")), Map.of());
        } catch (SignatureRefused e) {
            throw new IllegalStateException("all headers are ours", e);
        }
        var signature = Base64.getEncoder().encodeToString(key.sign(base.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> sent = new LinkedHashMap<>();
        headers.forEach((name, values) -> sent.put(name, values.get(0)));
        sent.put(
                "Signature",
                "keyId=\"" + key.id() + "\",algorithm=\"rsa-sha256\",headers=\"" + covered + "\",signature=\""
                        + signature + "\"");
        return sent;
    }
}

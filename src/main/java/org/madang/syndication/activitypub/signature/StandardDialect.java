package org.madang.syndication.activitypub.signature;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.Dictionary;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.Parser;

/** The dialect of RFC 9421: {@code Signature-Input} says what was signed, {@code Signature} holds the bytes. */
final class StandardDialect {

    private static final Set<String> TARGETS = Set.of("@target-uri", "@path", "@request-target");
    private static final String LABEL = "sig1";

    private StandardDialect() {}

    static ReceivedSignature read(IncomingMessage message) throws SignatureRefused {
        try {
            var inputs = dictionary(message, "signature-input");
            var label = inputs.get().keySet().iterator().next();
            if (!(inputs.get().get(label) instanceof InnerList input)
                    || !(dictionary(message, "signature").get().get(label) instanceof ByteSequenceItem signature)) {
                throw new SignatureRefused("signature-unreadable");
            }
            return received(message, input, signature);
        } catch (RuntimeException e) {
            throw new SignatureRefused("signature-unreadable");
        }
    }

    private static Dictionary dictionary(IncomingMessage message, String header) {
        return Parser.parseDictionary(message.header(header).orElse(""));
    }

    private static ReceivedSignature received(IncomingMessage message, InnerList input, ByteSequenceItem signature)
            throws SignatureRefused {
        var covered =
                input.get().stream().map(item -> String.valueOf(item.get())).toList();
        boolean simple = input.get().stream().allMatch(item -> item.getParams().isEmpty());
        if (!simple || !covered.contains("@method") || covered.stream().noneMatch(TARGETS::contains)) {
            throw new SignatureRefused("signature-incomplete");
        }
        var created = input.getParams().get("created");
        var keyId = input.getParams().get("keyid");
        if (created == null || keyId == null) {
            throw new SignatureRefused("signature-without-date");
        }
        var bytes = new byte[signature.get().remaining()];
        signature.get().duplicate().get(bytes);
        return new ReceivedSignature(
                String.valueOf(keyId.get()),
                base(message, covered, input.serialize()).getBytes(StandardCharsets.UTF_8),
                bytes,
                Instant.ofEpochSecond(((Number) created.get()).longValue()),
                covered.contains("content-digest"));
    }

    private static String base(IncomingMessage message, List<String> covered, String params) throws SignatureRefused {
        var base = new StringBuilder();
        for (var name : covered) {
            base.append('"')
                    .append(name)
                    .append("\": ")
                    .append(value(message, name))
                    .append('\n');
        }
        return base.append("\"@signature-params\": ").append(params).toString();
    }

    private static String value(IncomingMessage message, String name) throws SignatureRefused {
        var address = message.address();
        return switch (name) {
            case "@method" -> message.method();
            case "@authority" -> message.authority();
            case "@scheme" -> address.getScheme().toLowerCase(Locale.ROOT);
            case "@target-uri" -> address.toString();
            case "@request-target" -> message.target();
            case "@path" -> address.getRawPath();
            case "@query" -> "?" + Objects.requireNonNullElse(address.getRawQuery(), "");
            case "host" -> message.authority();
            default -> {
                if (name.startsWith("@")) {
                    throw new SignatureRefused("signature-incomplete");
                }
                yield message.header(name).orElseThrow(() -> new SignatureRefused("signature-incomplete"));
            }
        };
    }

    /** The headers to send with a request. */
    static Map<String, String> sign(String method, URI address, byte[] body, SigningKey key, Instant now) {
        Map<String, String> sent = new LinkedHashMap<>();
        var covered = List.of("@method", "@target-uri");
        if (method.equals("POST")) {
            sent.put("Content-Digest", Digests.content(body));
            covered = List.of("@method", "@target-uri", "content-digest");
        }
        var params = covered.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" ", "(", ")"))
                + ";created=" + now.getEpochSecond() + ";keyid=\"" + key.id() + "\";alg=\"rsa-v1_5-sha256\"";
        Map<String, List<String>> headers = new LinkedHashMap<>();
        sent.forEach((name, value) -> headers.put(name, List.of(value)));
        try {
            var base = base(new IncomingMessage(method, address, headers, body), covered, params);
            var signature = Base64.getEncoder().encodeToString(key.sign(base.getBytes(StandardCharsets.UTF_8)));
            sent.put("Signature-Input", LABEL + "=" + params);
            sent.put("Signature", LABEL + "=:" + signature + ":");
            return sent;
        } catch (SignatureRefused e) {
            throw new IllegalStateException("all parts are ours", e);
        }
    }
}

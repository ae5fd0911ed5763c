package org.madang.syndication.x;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code Authorization} of OAuth 1.0a (RFC 5849) with HMAC-SHA1, for requests whose body is no form.
 *
 * @param key of the program
 * @param token of the account
 */
record OAuthSignature(String key, String keySecret, String token, String tokenSecret) {

    /** @param nonce never used twice */
    String header(String method, URI address, String nonce, Instant now) {
        Map<String, String> said = new TreeMap<>();
        said.put("oauth_consumer_key", key);
        said.put("oauth_nonce", nonce);
        said.put("oauth_signature_method", "HMAC-SHA1");
        said.put("oauth_timestamp", String.valueOf(now.getEpochSecond()));
        said.put("oauth_token", token);
        said.put("oauth_version", "1.0");
        var parameters = said.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        said.put("oauth_signature", sign(method + "&" + encoded(address.toString()) + "&" + encoded(parameters)));
        return said.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=\"" + encoded(e.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    private String sign(String base) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            var secret = encoded(keySecret) + "&" + encoded(tokenSecret);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    @Override
    public String toString() {
        return "OAuthSignature[key=" + key + "]";
    }
}

package org.madang.syndication.activitypub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;

class SignaturesTest {

    private static final KeyPair PAIR = Keys.create();
    private static final SigningKey KEY =
            new SigningKey("https://city.example/ap/actors/city#key-1", PAIR.getPrivate());
    private static final URI INBOX = URI.create("https://other.example/inbox?x=1");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final byte[] BODY = "{\"type\":\"Like\"}".getBytes(StandardCharsets.UTF_8);

    private static Map<String, List<String>> headers(Dialect dialect, String method) {
        Map<String, List<String>> headers = new HashMap<>();
        Signatures.sign(dialect, method, INBOX, method.equals("GET") ? new byte[0] : BODY, KEY, NOW)
                .forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }

    private static IncomingMessage message(Dialect dialect) {
        return new IncomingMessage("POST", INBOX, headers(dialect, "POST"), BODY);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedIsReadAndHolds(Dialect dialect) throws SignatureRefused {
        var received = Signatures.read(message(dialect), NOW.plusSeconds(60));

        assertThat(received.keyId()).isEqualTo(KEY.id());
        assertThat(Signatures.holds(received, PAIR.getPublic())).isTrue();
        assertThat(Signatures.holds(received, Keys.create().getPublic())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestWithoutBodyIsSignedAsWell(Dialect dialect) throws SignatureRefused {
        var message = new IncomingMessage("GET", INBOX, headers(dialect, "GET"), new byte[0]);

        assertThat(Signatures.holds(Signatures.read(message, NOW), PAIR.getPublic()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anotherBodyIsRefused(Dialect dialect) {
        var other = "{\"type\":\"Block\"}".getBytes(StandardCharsets.UTF_8);

        refused("digest-wrong", new IncomingMessage("POST", INBOX, headers(dialect, "POST"), other), NOW);
    }

    @ParameterizedTest
    @EnumSource
    void anotherAddressDoesNotHold(Dialect dialect) throws SignatureRefused {
        var elsewhere = URI.create("https://other.example/users/mayor/inbox");
        var received = Signatures.read(new IncomingMessage("POST", elsewhere, headers(dialect, "POST"), BODY), NOW);

        assertThat(Signatures.holds(received, PAIR.getPublic())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOldOrFromTheFutureIsRefused(Dialect dialect) {
        refused("signature-stale", message(dialect), NOW.plus(Duration.ofHours(3)));
        refused("signature-stale", message(dialect), NOW.minus(Duration.ofHours(3)));
    }

    @Test
    void aBodyWithoutSignedDigestIsRefused() {
        var headers = headers(Dialect.DRAFT, "POST");
        var signed = headers.get("Signature").get(0).replace(" digest\"", "\"");
        headers.put("Signature", List.of(signed));

        refused("signature-incomplete", new IncomingMessage("POST", INBOX, headers, BODY), NOW);
    }

    @Test
    void withoutSignatureOrWithNonsenseNothingIsRead() {
        refused("signature-missing", new IncomingMessage("POST", INBOX, Map.of(), BODY), NOW);
        refused(
                "signature-incomplete",
                new IncomingMessage("POST", INBOX, Map.of("Signature", List.of("keyId=\"x\"")), BODY),
                NOW);
        refused(
                "signature-unreadable",
                new IncomingMessage(
                        "POST",
                        INBOX,
                        Map.of("Signature", List.of("sig1=:a:"), "Signature-Input", List.of("sig1=(\"@method\"")),
                        BODY),
                NOW);
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        assertThat(Keys.read(Keys.pem(PAIR.getPublic()))).contains(PAIR.getPublic());
        assertThat(Keys.read("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
                .isEmpty();
        assertThat(Keys.read("x".repeat(5000))).isEmpty();
    }

    private static void refused(String code, IncomingMessage message, Instant now) {
        assertThatThrownBy(() -> Signatures.read(message, now))
                .isInstanceOfSatisfying(
                        SignatureRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

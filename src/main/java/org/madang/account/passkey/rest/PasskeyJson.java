package org.madang.account.passkey.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.passkey.Passkey;

/**
 * One of one's own passkeys.
 *
 * @param lastUsedAt when it last signed in; null if never
 */
@Schema(name = "Passkey")
public record PasskeyJson(
        UUID id,
        String name,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant lastUsedAt) {

    static PasskeyJson of(Passkey passkey) {
        return new PasskeyJson(passkey.getId(), passkey.getName(), passkey.getCreatedAt(), passkey.getLastUsedAt());
    }
}

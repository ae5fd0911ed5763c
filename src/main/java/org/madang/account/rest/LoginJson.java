package org.madang.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Registration;

/**
 * What gives a token.
 *
 * @param login handle or mail address
 * @param code of the authenticator app, or a recovery code; only for accounts that have set one up
 */
@Schema(name = "Login")
public record LoginJson(
        @Nullable @Schema(required = true) String login,

        @Nullable @Schema(required = true, format = "password", maxLength = Registration.MAX_PASSWORD)
        String password,

        @Nullable @Schema(nullable = true) String code) {}

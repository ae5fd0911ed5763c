package org.madang.account.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Registration;
import org.madang.account.Scope;
import org.madang.account.WantedSignIn;
import org.madang.shared.rest.JsonFields;

/**
 * What gives a token.
 *
 * @param login handle or mail address
 * @param code of the authenticator app, or a recovery code; only for accounts that have set one up
 * @param name what its owner calls the token
 * @param scopes what it may be used for; all if left out or empty
 * @param days how long it holds; 30 if left out
 */
@Schema(name = "Login")
public record LoginJson(
        @Nullable @Schema(required = true) String login,

        @Nullable @Schema(required = true, format = "password", maxLength = Registration.MAX_PASSWORD)
        String password,

        @Nullable @Schema(nullable = true) String code,

        @Nullable @Schema(nullable = true, maxLength = WantedSignIn.MAX_NAME)
        String name,

        List<Scope> scopes,

        @Nullable @Schema(nullable = true, minimum = "1", maximum = "365")
        Long days) {

    static LoginJson read(JsonFields json) {
        return new LoginJson(
                json.text("login"),
                json.text("password"),
                json.text("code"),
                json.text("name"),
                json.choices("scopes", Scope.class),
                json.number("days"));
    }

    /** What is wanted beside the proof of who one is. */
    WantedSignIn wanted() {
        Set<Scope> chosen = scopes.isEmpty() ? Set.of() : EnumSet.copyOf(scopes);
        return WantedSignIn.token(name, chosen, days);
    }
}

package org.madang.account.passkey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.shared.rest.JsonFields;

/**
 * What the browser answered.
 *
 * @param ceremony as the options gave it
 * @param credential the browser's credential, as the text of its JSON
 * @param name what to call a new passkey; not needed for signing in
 */
@Schema(name = "PasskeyAnswer")
public record PasskeyAnswerJson(
        @Nullable @Schema(required = true) String ceremony,

        @Nullable @Schema(required = true) String credential,

        @Nullable @Schema(nullable = true) String name) {

    static PasskeyAnswerJson read(JsonFields json) {
        return new PasskeyAnswerJson(json.text("ceremony"), json.text("credential"), json.text("name"));
    }
}

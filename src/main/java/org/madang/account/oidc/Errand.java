package org.madang.account.oidc;

import jakarta.json.Json;
import java.io.StringReader;

/**
 * What somebody went to a provider for, kept while the browser is there.
 *
 * @param way back into our pages afterwards; may be empty
 */
record Errand(String provider, Purpose purpose, Secrets secrets, String way) {

    /** What for. */
    enum Purpose {
        SIGN_IN,
        LINK,
        VERIFY
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("provider", provider)
                .add("purpose", purpose.name())
                .add("state", secrets.state())
                .add("nonce", secrets.nonce())
                .add("verifier", secrets.verifier())
                .add("way", way)
                .build()
                .toString();
    }

    static Errand parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            return new Errand(
                    object.getString("provider"),
                    Purpose.valueOf(object.getString("purpose")),
                    new Secrets(object.getString("state"), object.getString("nonce"), object.getString("verifier")),
                    object.getString("way"));
        }
    }
}

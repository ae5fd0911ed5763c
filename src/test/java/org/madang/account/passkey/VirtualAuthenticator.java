package org.madang.account.passkey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Chromium's authenticator made of software, which always finds its holder present and verified. */
final class VirtualAuthenticator {

    private final CDPSession devTools;
    private final String id;

    VirtualAuthenticator(Page page) {
        devTools = page.context().newCDPSession(page);
        devTools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        id = devTools.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
    }

    /** Puts the only key back as it was when it had been used so many times, as a copy of it would be. */
    void turnBack(int signCount) {
        var key = devTools.send("WebAuthn.getCredentials", own())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
        devTools.send("WebAuthn.clearCredentials", own());
        key.addProperty("signCount", signCount);
        var arguments = own();
        arguments.add("credential", key);
        devTools.send("WebAuthn.addCredential", arguments);
    }

    private JsonObject own() {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}

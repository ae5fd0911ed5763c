package org.madang.account.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/** What binds a provider's answer to the browser that asked: each made anew for each try. */
record Secrets(String state, String nonce, String verifier) {

    static Secrets fresh() {
        return new Secrets(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }
}

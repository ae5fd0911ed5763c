package org.madang.account.oidc;

/** What a provider said does not hold. The message is for the log. */
@SuppressWarnings("serial")
class UntrustedException extends Exception {

    UntrustedException(String message) {
        super(message, null, false, false);
    }
}

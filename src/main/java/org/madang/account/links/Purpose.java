package org.madang.account.links;

import java.time.Duration;

/** What a link in a mail is for. */
public enum Purpose {
    /** The address is the person's. */
    CONFIRM(Duration.ofDays(3), "confirm-address", "/account/confirm"),
    /** A new password is set. */
    RESET(Duration.ofHours(1), "reset-password", "/account/reset"),
    /** The person is signed in. */
    SIGN_IN(Duration.ofMinutes(30), "sign-in-link", "/account/enter"),
    /** A pause after wrong passwords ends, and the person is signed in. */
    UNLOCK(Duration.ofHours(1), "unlock", "/account/enter");

    private final Duration life;
    private final String letter;
    private final String path;

    Purpose(Duration life, String letter, String path) {
        this.life = life;
        this.letter = letter;
        this.path = path;
    }

    /** How long the link can be used. */
    public Duration life() {
        return life;
    }

    /** Kind of the letter that brings it. */
    String letter() {
        return letter;
    }

    /** The page that it opens. */
    String path() {
        return path;
    }
}

package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Matter;
import org.madang.account.SignedIn;

/** Who reads the page, as the templates need it. Called {@code me} in pages. */
@Named("me")
@RequestScoped
public class Myself {

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    public boolean isSignedIn() {
        return current.isSignedIn();
    }

    /** The name that the person shows; empty for a visitor. */
    public String getName() {
        var person = current.orNull();
        return person == null ? "" : person.displayName();
    }

    /** Empty for a visitor. */
    public String getHandle() {
        var person = current.orNull();
        return person == null ? "" : person.handle();
    }

    /** Whether this is the reader's own id. */
    public boolean is(UUID person) {
        return current.is(person);
    }

    public boolean isVerified() {
        var person = current.orNull();
        return person != null && person.verifiedAt() != null;
    }

    /** Whether the reader may do this at all; the name of an {@link Action}. */
    public boolean may(String action) {
        return current.may(Action.valueOf(action));
    }

    /** Whether the reader may do this to that text; the name of an {@link Action}. */
    public boolean may(String action, Matter matter) {
        return current.isSignedIn() && current.may(Action.valueOf(action), matter);
    }

    /** Whether the reader has yet to agree to a new edition. */
    public boolean isConsentDue() {
        var person = current.orNull();
        return person != null && person.consentDue();
    }

    /** Why the reader may not write now; null if nothing stands in the way. */
    public SignedIn.@Nullable Suspension getSuspension() {
        var person = current.orNull();
        return person == null ? null : person.suspension();
    }

    /** Seconds until the sign-in ends if nothing more comes; 0 for a visitor. */
    public long getSecondsLeft() {
        var person = current.orNull();
        return person == null ? 0 : seconds(person.access().endsAt());
    }

    /** Seconds until the sign-in ends whatever comes; 0 for a visitor. */
    public long getSecondsToLast() {
        var person = current.orNull();
        return person == null ? 0 : seconds(person.access().lastsUntil());
    }

    private long seconds(Instant end) {
        return Math.max(0, Duration.between(clock.instant(), end).toSeconds());
    }
}

package org.madang.account.limits;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is limited, and how. {@code docs/reference/limits.md} says the same with the reasons; a test compares them.
 */
public enum Limited {
    SIGN_UP(null, null, Allowance.of(20, Period.HOUR)),
    SIGN_IN(null, null, Allowance.of(100, Period.TEN_MINUTES)),
    MAIL_LINK(null, null, Allowance.of(20, Period.HOUR)),
    KEEP_FORM(null, null, Allowance.of(30, Period.HOUR)),
    SUBSCRIBE(null, null, Allowance.of(60, Period.HOUR)),
    GET_TOKEN(Allowance.of(20, Period.HOUR), Allowance.of(5, Period.HOUR), null),
    DRAFT(Allowance.of(60, Period.HOUR), Allowance.of(20, Period.HOUR), null),
    PICTURE(Allowance.of(120, Period.HOUR), Allowance.of(40, Period.HOUR), null),
    PUBLISH(Allowance.of(12, Period.HOUR), Allowance.of(3, Period.HOUR), null),
    PROPOSE(Allowance.of(10, Period.HOUR), Allowance.of(3, Period.HOUR), null),
    COMMENT(Allowance.of(20, Period.TEN_MINUTES), Allowance.of(5, Period.TEN_MINUTES), null),
    SUPPORT(Allowance.of(120, Period.HOUR), Allowance.of(30, Period.HOUR), null),
    REGISTER(Allowance.of(60, Period.HOUR), Allowance.of(10, Period.HOUR), null),
    MENTION(null, null, Allowance.of(60, Period.HOUR));

    private static final class Period {
        static final Duration HOUR = Duration.ofHours(1);
        static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    }

    private final @Nullable Allowance person;
    private final @Nullable Allowance newcomer;
    private final @Nullable Allowance network;

    Limited(@Nullable Allowance person, @Nullable Allowance newcomer, @Nullable Allowance network) {
        this.person = person;
        this.newcomer = newcomer;
        this.network = network;
    }

    /** Whether others see what comes of it. */
    public boolean isPublic() {
        return this == PUBLISH || this == PROPOSE || this == COMMENT;
    }

    /** What a person may; null if that is not counted. */
    public @Nullable Allowance person(boolean isNew) {
        return isNew ? newcomer : person;
    }

    /** What all people behind one network address may together; null if that is not counted. */
    public @Nullable Allowance network() {
        return network;
    }
}

package org.madang.syndication;

/** How far a delivery is. */
public enum DeliveryStatus {
    /** Waits for its turn. */
    PENDING,
    /** Is being sent, or was when its server died. */
    SENDING,
    /** The network took it. */
    DELIVERED,
    /** The network did not take it; there will be another attempt. */
    FAILED,
    /** There will be no other attempt unless the writer asks for one. */
    GIVEN_UP,
    /** It was there, and was taken away as the post was. */
    TAKEN_BACK;

    /** Whether the writer may ask for an attempt now. */
    public boolean isRetryable() {
        return this == FAILED || this == GIVEN_UP;
    }
}

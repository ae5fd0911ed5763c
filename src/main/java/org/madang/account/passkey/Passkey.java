package org.madang.account.passkey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** The public half of a key that somebody's phone, computer or security key keeps. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Passkey {

    public static final int MAX_NAME = 40;

    @Id
    private UUID id;

    private UUID personId;
    private byte[] credential;
    private byte[] publicKey;
    private long signCount;
    private String name;
    private Instant createdAt;

    @Nullable
    private Instant lastUsedAt;

    @Version
    private int version;

    protected Passkey() {} // for Jakarta Persistence

    /**
     * A new one.
     *
     * @param credential the id that the authenticator gave it
     * @param publicKey in COSE form
     */
    Passkey(UUID personId, byte[] credential, byte[] publicKey, long signCount, String name, Instant now) {
        this.id = Ids.next(now);
        this.personId = personId;
        this.credential = credential.clone();
        this.publicKey = publicKey.clone();
        this.signCount = signCount;
        this.name = name;
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Notes a sign-in; the count tells a copied key from the real one. */
    void used(long newSignCount, Instant now) {
        signCount = newSignCount;
        lastUsedAt = now;
    }

    public UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    byte[] getCredential() {
        return credential.clone();
    }

    byte[] getPublicKey() {
        return publicKey.clone();
    }

    long getSignCount() {
        return signCount;
    }

    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getLastUsedAt() {
        return lastUsedAt;
    }
}

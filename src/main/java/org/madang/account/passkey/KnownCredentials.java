package org.madang.account.passkey;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the library asks of our passkeys. A user is known to it by handle; a key remembers the person's id. */
@ApplicationScoped
class KnownCredentials implements CredentialRepository {

    @Inject
    PasskeyRepository passkeys;

    static ByteArray userHandle(UUID person) {
        return new ByteArray(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** Empty if it is none of ours. */
    static Optional<UUID> person(ByteArray userHandle) {
        if (userHandle.size() != Long.BYTES * 2) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(userHandle.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String handle) {
        return passkeys.personOf(handle).stream()
                .flatMap(person -> passkeys.of(person).stream())
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .id(new ByteArray(key.getCredential()))
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String handle) {
        return passkeys.personOf(handle).map(KnownCredentials::userHandle);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
        return person(userHandle).flatMap(passkeys::handleOf);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray userHandle) {
        return passkeys.byCredential(credential.getBytes())
                .map(KnownCredentials::registered)
                .filter(found -> found.getUserHandle().equals(userHandle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return passkeys.byCredential(credential.getBytes()).map(KnownCredentials::registered).stream()
                .collect(Collectors.toSet());
    }

    private static RegisteredCredential registered(Passkey key) {
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(key.getCredential()))
                .userHandle(userHandle(key.getPersonId()))
                .publicKeyCose(new ByteArray(key.getPublicKey()))
                .signatureCount(key.getSignCount())
                .build();
    }
}

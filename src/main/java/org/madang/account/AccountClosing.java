package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.madang.shared.DomainException;

/**
 * How accounts end: each feature forgets or hands over what it keeps about the person, and of the account remains a row
 * without any personal data, to which figures and records may still refer.
 */
@ApplicationScoped
@Transactional
public class AccountClosing {

    /** Whose name stands at the texts that stay when their author leaves. */
    public static final UUID DEPARTED = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STONE_BYTES = 8;

    @Inject
    PersonRepository people;

    @Inject
    @Any
    Instance<PersonalRecords> records;

    @Inject
    Event<PersonLeft> left;

    @Inject
    Clock clock;

    /** Ends an account, with the texts or without them. */
    public void close(UUID id, boolean withTexts) {
        records.forEach(kept -> kept.forget(id, withTexts));
        turnToStone(id);
    }

    /** Gives what belongs to one account to another and ends the first. */
    public void merge(UUID ending, UUID kept) {
        records.forEach(one -> one.handOver(ending, kept));
        records.forEach(one -> one.forget(ending, false));
        turnToStone(ending);
    }

    private void turnToStone(UUID id) {
        var person = people.find(id).orElseThrow(DomainException::notFound);
        var now = clock.instant();
        people.retire(person.getHandle(), now);
        var bytes = new byte[STONE_BYTES];
        RANDOM.nextBytes(bytes);
        person.close("gone-" + HexFormat.of().formatHex(bytes), now);
        people.flush();
        people.forgetWhatIsOnlyTheirs(id);
        left.fire(new PersonLeft(id, now));
    }
}

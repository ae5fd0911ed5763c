package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** What departments say elsewhere, for everybody, and their accounts, for admins. */
@ApplicationScoped
@Transactional
public class HubService {

    private static final int LONGEST_LABEL = 80;
    private static final Duration BALANCE = Duration.ofDays(30);

    @Inject
    HubRepository hub;

    @Inject
    HubCardRepository cards;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    JobQueue jobs;

    @Inject
    Event<HubMoved> moved;

    @Inject
    Clock clock;

    /** Cards, the newest first. */
    public Page<HubCard> cards(HubFilter filter, PageRequest page) {
        return new Page<>(cards.cards(filter, page), cards.count(filter), page);
    }

    /** The accounts of a department, or of all; how they are is for everybody to see. */
    public List<Source> sources(@Nullable String department) {
        return hub.sources(department);
    }

    /** How much came over each kind of account in 30 days. */
    public List<Balance> balance(@Nullable String department) {
        return cards.balance(department, clock.instant().minus(BALANCE));
    }

    /** The small copy of an item's picture. */
    public Optional<byte[]> picture(UUID item) {
        return hub.picture(item);
    }

    /**
     * Registers an account; it is asked for its news at once.
     *
     * @throws DomainException for a field: {@code unknown-department}, {@code unknown-channel}, {@code required}, {@code
     *     web-address}, {@code already-there}
     */
    public void register(String department, String channel, String label, String page) {
        current.require(Action.MANAGE_CHANNELS);
        if (city.department(department).isEmpty()) {
            throw DomainException.invalid("department", "unknown-department");
        }
        if (HubChannel.of(channel).isEmpty()) {
            throw DomainException.invalid("channel", "unknown-channel");
        }
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            throw DomainException.invalid("label", "required");
        }
        var address = page.strip();
        if (!address.matches("https?://[^\\s\"<>]{3,490}")) {
            throw DomainException.invalid("page", "web-address");
        }
        if (hub.has(address)) {
            throw DomainException.invalid("page", "already-there");
        }
        var id = Ids.next(clock.instant());
        hub.add(
                new Source(id, department, channel, label.strip(), address, null, null, null, null, null, 0, null),
                clock.instant());
        jobs.add(SourceJob.NAME, id.toString());
    }

    /** Forgets an account and all that came from it. */
    public void remove(UUID source) {
        current.require(Action.MANAGE_CHANNELS);
        hub.find(source).ifPresent(found -> {
            hub.remove(source);
            moved.fire(new HubMoved(found.department()));
        });
    }
}

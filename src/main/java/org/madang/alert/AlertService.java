package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** What staff do with emergency messages, and what everybody reads of them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class AlertService {

    private static final int SHOWN = 50;

    @Inject
    AlertRepository alerts;

    @Inject
    AlertSendings sendings;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    Event<AlertsMoved> moved;

    @Inject
    Clock clock;

    /** Writes a message; a second person has to confirm it. */
    public Alert write(AlertText text) {
        var staff = current.require(Action.WRITE_ALERT);
        check(text);
        var alert = new Alert(alerts.nextNumber(), text, staff.id(), null, clock.instant());
        alerts.add(alert);
        return alert;
    }

    private void check(AlertText text) {
        text.check();
        if (text.places().stream().anyMatch(place -> city.neighbourhood(place).isEmpty())) {
            throw DomainException.invalid("places", "unknown-neighbourhood");
        }
    }

    /**
     * Takes in what another authority sent, as the Common Alerting Protocol says it; whoever confirms it is the second
     * person then.
     *
     * @throws DomainException {@code cap-unreadable}, {@code already-there}
     */
    public Alert receive(byte[] document) {
        current.require(Action.WRITE_ALERT);
        var received = CapReader.read(document, clock.instant());
        received.text().check();
        if (alerts.has(received.origin())) {
            throw DomainException.conflict("already-there");
        }
        var alert = new Alert(alerts.nextNumber(), received.text(), null, received.origin(), clock.instant());
        alerts.add(alert);
        return alert;
    }

    /**
     * Sends a message out, to the site and to all networks at once.
     *
     * @throws DomainException {@code second-person-needed}, {@code not-in-this-state}, {@code expired}
     */
    public void confirm(long number) {
        var staff = current.require(Action.CONFIRM_ALERT);
        var alert = locked(number);
        alert.confirm(staff.id(), clock.instant());
        sendings.sendEverywhere(alert, AlertSendings.ALERT);
        moved.fire(new AlertsMoved());
    }

    /** Does not send it. */
    public void refuse(long number) {
        current.require(Action.CONFIRM_ALERT);
        locked(number).refuse(clock.instant());
    }

    /** Gives the all-clear, wherever the message went. */
    public void end(long number, String said) {
        current.require(Action.CONFIRM_ALERT);
        var alert = locked(number);
        alert.end(PlainText.text(said), clock.instant());
        sendings.sendEverywhere(alert, AlertSendings.ALL_CLEAR);
        moved.fire(new AlertsMoved());
    }

    private Alert locked(long number) {
        return alerts.lock(number).orElseThrow(DomainException::notFound);
    }

    /** Ends what nobody ended in time. */
    void endOverdue() {
        var now = clock.instant();
        var overdue = alerts.overdue(now);
        overdue.forEach(alert -> alert.end("", now));
        if (!overdue.isEmpty()) {
            moved.fire(new AlertsMoved());
        }
    }

    /** What holds now, the newest first. */
    public List<Alert> active() {
        return alerts.active(clock.instant());
    }

    /** What went out, the newest first; 50 at most. */
    public List<Alert> published() {
        return alerts.newest(List.of(AlertStatus.ACTIVE, AlertStatus.ENDED), SHOWN);
    }

    /** All of them, for staff. */
    public List<Alert> all() {
        current.require(Action.READ_DESK);
        return alerts.newest(List.of(AlertStatus.values()), SHOWN);
    }

    /** One that went out. */
    public Alert read(long number) {
        return alerts.find(number)
                .filter(alert -> alert.getConfirmedAt() != null)
                .orElseThrow(DomainException::notFound);
    }
}

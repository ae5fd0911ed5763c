package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The short transactions before and after a mail is sent; the sending itself is in none. */
@ApplicationScoped
@Transactional
class MailSteps {

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    Optional<Outgoing> begin(UUID id) {
        return mails.lock(id).flatMap(mail -> mail.begin(clock.instant()));
    }

    void arrived(UUID id) {
        mails.lock(id).ifPresent(mail -> mail.arrive(clock.instant()));
    }

    Optional<Instant> failed(UUID id, String error) {
        return mails.lock(id).flatMap(mail -> mail.fail(error, clock.instant()));
    }

    void givenUp(UUID id, String error) {
        mails.lock(id).ifPresent(mail -> mail.giveUp(error, clock.instant()));
    }

    void forget(Duration after) {
        mails.removeEndedBefore(clock.instant().minus(after));
    }
}

package org.madang.account.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.account.Registration;
import org.madang.account.SignIns;
import org.madang.jobs.JobQueue;
import org.madang.mail.MailOutbox;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Ids;
import org.madang.shared.PlainText;

/** Asking for links in mails, and using them. Each link works once, and for a while. */
@ApplicationScoped
@Transactional
public class LinkService {

    private static final Set<Purpose> OF_COMING_IN = EnumSet.of(Purpose.RESET, Purpose.SIGN_IN, Purpose.UNLOCK);

    @Inject
    LinkRepository links;

    @Inject
    LinkWriter writer;

    @Inject
    AccountService accounts;

    @Inject
    SignIns signIns;

    @Inject
    MailOutbox outbox;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** Whether there is a mail server, without which there are no links. */
    public boolean isOn() {
        return outbox.isOn();
    }

    /**
     * Wants a link sent to whoever has this handle or address. Does and answers the same whether anybody has.
     *
     * @throws DomainException {@code no-mail} where the city sends none
     */
    public void ask(@Nullable String login, Purpose purpose) {
        var line = PlainText.line(login);
        if (line.isEmpty() || line.length() > 254) {
            throw DomainException.invalid("login", "required");
        }
        if (!outbox.isOn()) {
            throw new DomainException(Kind.UNAVAILABLE, "no-mail");
        }
        var now = clock.instant();
        var id = Ids.next(now);
        links.addWish(id, line.toLowerCase(Locale.ROOT), purpose, now);
        jobs.add(LinkWishJob.NAME, id.toString());
    }

    void fulfil(UUID wish) {
        links.takeWish(wish).ifPresent(w -> accounts.byLogin(w.login())
                .ifPresent(person -> writer.send(person, w.purpose(), person.getEmail())));
    }

    /** Sends the signed-in person another link to confirm the address with. */
    public void askToConfirm() {
        var me = accounts.me();
        writer.send(me, Purpose.CONFIRM, me.getEmail());
    }

    /** Whose link it is, if it can be used now; nothing is done yet. */
    public Optional<Person> owner(String token, Set<Purpose> purposes) {
        return links.find(hash(token), clock.instant())
                .filter(link -> purposes.contains(link.purpose()))
                .flatMap(this::owner);
    }

    /** A link that was sent to an address that is not the person's any more is nobody's, unless it makes it theirs. */
    private Optional<Person> owner(Link link) {
        var person = accounts.byId(link.person());
        return link.purpose() == Purpose.CONFIRM || person.getEmail().equalsIgnoreCase(link.email())
                ? Optional.of(person)
                : Optional.empty();
    }

    /**
     * Makes the address that the link was sent to the person's own.
     *
     * @throws DomainException {@code link-used}; {@code email-taken} if somebody else has it by now
     */
    public Person confirm(String token) {
        var link = take(token, Set.of(Purpose.CONFIRM));
        var person = accounts.lock(link.person());
        var before = person.getEmail();
        boolean another = !before.equalsIgnoreCase(link.email());
        if (another && accounts.isTaken(link.email())) {
            throw DomainException.conflict("email-taken");
        }
        person.confirmMail(link.email(), clock.instant());
        if (another) {
            links.remove(person.getId(), EnumSet.allOf(Purpose.class));
            writer.tell(person, before, "address-changed");
        }
        return person;
    }

    /**
     * Lets the person in who followed a link: ends a pause, and the address is confirmed.
     *
     * @throws DomainException {@code link-used}
     */
    public Person enter(String token) {
        return prove(take(token, Set.of(Purpose.SIGN_IN, Purpose.UNLOCK)));
    }

    /**
     * Sets a new password, and ends every sign-in and token of the account.
     *
     * @param hash of the password, as {@code PasswordService} makes it
     * @throws DomainException {@code link-used}
     */
    public Person reset(String token, String hash) {
        var person = prove(take(token, Set.of(Purpose.RESET)));
        person.rehash(hash);
        signIns.endAll(person.getId());
        links.remove(person.getId(), OF_COMING_IN);
        writer.tell(person, "password-changed");
        return person;
    }

    private Person prove(Link link) {
        var person = accounts.lock(link.person());
        if (!person.getEmail().equalsIgnoreCase(link.email())) {
            throw used();
        }
        person.confirmMail(person.getEmail(), clock.instant());
        person.signInSucceeded();
        return person;
    }

    private Link take(String token, Set<Purpose> purposes) {
        return links.take(hash(token), clock.instant())
                .filter(link -> purposes.contains(link.purpose()))
                .orElseThrow(LinkService::used);
    }

    private static DomainException used() {
        return DomainException.conflict("link-used");
    }

    /**
     * The signed-in person, whose password was asked for, wants mail to go to another address: at once where no mail is
     * sent, else when the link is followed that goes there. The old address is told.
     *
     * @throws DomainException {@code invalid} with {@code email}
     */
    public void changeAddress(@Nullable String typed) {
        var address = checkAddress(typed);
        var me = accounts.me();
        if (!outbox.isOn()) {
            accounts.lock(me.getId()).writeTo(address);
            return;
        }
        writer.send(me, Purpose.CONFIRM, address);
        writer.tell(me, me.getEmail(), "address-change");
    }

    /**
     * The address as it is kept.
     *
     * @throws DomainException {@code invalid} with {@code email} if it is none, or somebody else's
     */
    public String checkAddress(@Nullable String typed) {
        var address = PlainText.line(typed);
        if (!Registration.isMailAddress(address)) {
            throw DomainException.invalid("email", address.isEmpty() ? "required" : "email-form");
        }
        if (!accounts.me().getEmail().equalsIgnoreCase(address) && accounts.isTaken(address)) {
            throw DomainException.invalid("email", "email-taken");
        }
        return address;
    }

    /** Forgets links and wishes whose time is over. */
    void forgetExpired() {
        links.removeExpired(clock.instant());
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.secret.Vault;

/**
 * Codes on letters and slips: staff issue them, citizens redeem them, each once and for some weeks. A letter is for one
 * person and carries that person's mark; a slip is for whoever gets it at the town hall.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class ResidenceCodes implements IdentityProvider<ResidenceCodes.Given> {

    /** Most slips at once. */
    public static final int MOST = 100;

    /** How long a code is good. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** A code that somebody typed. */
    public record Given(UUID person, @Nullable String code) {}

    private static final String PURPOSE = "residence-code";
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int FAILURES_BEFORE_A_PAUSE = 5;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CodeRepository codes;

    @Inject
    Who who;

    @Inject
    Vault vault;

    @Inject
    InPerson documents;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Override
    public Method method() {
        return Method.CODE;
    }

    @Override
    public boolean isReady() {
        return who.isReady();
    }

    /** A code for a letter to one person; shown this once. */
    public String forLetter(Document document) {
        vault.requireOpen();
        var staff = current.require(Action.VERIFY_RESIDENTS).id();
        var finding = documents.examine(document);
        var mark = Base64.getEncoder().encodeToString(finding.marks().get(0).get(0));
        return issue(staff, document.neighbourhood() + "\n" + finding.decade() + "\n" + mark);
    }

    /** Codes for slips that are handed out; shown this once. */
    public List<String> forSlips(@Nullable String neighbourhood, int howMany) {
        vault.requireOpen();
        var staff = current.require(Action.VERIFY_RESIDENTS).id();
        if (city.neighbourhood(neighbourhood).isEmpty()) {
            throw DomainException.invalid("place", "required");
        }
        if (howMany < 1 || howMany > MOST) {
            throw DomainException.invalid("count", "out-of-range", Map.of("min", 1, "max", MOST));
        }
        return IntStream.range(0, howMany)
                .mapToObj(i -> issue(staff, neighbourhood + "\n\n"))
                .toList();
    }

    private String issue(UUID staff, String means) {
        var letters = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        var now = clock.instant();
        var closed = vault.seal(PURPOSE, letters, (means + "\n" + staff).getBytes(StandardCharsets.UTF_8));
        codes.add(vault.mark(PURPOSE, letters), closed, staff, now, now.plus(LIFE));
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public Finding examine(Given given) {
        var now = clock.instant();
        var pause = codes.pausedUntil(given.person(), now);
        if (pause != null) {
            long seconds = Duration.between(now, pause).toSeconds() + 1;
            throw new DomainException(Kind.TOO_FAST, "code-paused", Map.of("seconds", seconds));
        }
        var code = given.code() == null
                ? ""
                : given.code().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        var found = code.length() == LENGTH
                ? codes.redeem(vault.marks(PURPOSE, code), now).orElse(null)
                : null;
        if (found == null) {
            codes.failed(given.person(), FAILURES_BEFORE_A_PAUSE, now.plus(PAUSE));
            throw DomainException.invalid("code", "wrong-residence-code");
        }
        codes.forgive(given.person());
        return meant(code, new String(vault.open(PURPOSE, code, found), StandardCharsets.UTF_8));
    }

    private Finding meant(String code, String means) {
        var parts = means.split("\n", -1);
        var mark = parts[2].isEmpty()
                ? who.bearer(code)
                : List.of(Base64.getDecoder().decode(parts[2]));
        return new Finding(List.of(mark), parts[0], parts[1].isEmpty() ? null : Integer.valueOf(parts[1]), parts[3]);
    }

    /** Forgets codes that nobody can use any more. */
    public void forgetExpired() {
        codes.removeExpired(clock.instant().minus(LIFE));
    }

    /** Until when a code that is issued now is good. */
    public Instant goodUntil() {
        return clock.instant().plus(LIFE);
    }
}

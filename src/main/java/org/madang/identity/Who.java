package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.madang.shared.secret.Vault;

/** Turns who somebody is into keyed hashes: the same person gives the same, and nothing gives the person back. */
@ApplicationScoped
class Who {

    private static final String PURPOSE = "identity";
    private static final int DECADE = 10;

    @Inject
    Vault vault;

    boolean isReady() {
        return vault.isOpen();
    }

    /**
     * Somebody by name and day of birth.
     *
     * @param apart tells two people apart who share both; empty for all others
     */
    List<byte[]> person(String name, LocalDate born, @Nullable String apart) {
        return vault.marks(PURPOSE, "person:" + plain(name) + "|" + born + "|" + plain(apart == null ? "" : apart));
    }

    /** Somebody by the lasting id that a service gives. */
    List<byte[]> known(String service, String subject) {
        return vault.marks(PURPOSE, "known:" + service + "|" + subject);
    }

    /** Whoever has a slip of paper that names nobody. */
    List<byte[]> bearer(String code) {
        return vault.marks(PURPOSE, "bearer:" + code);
    }

    static int decade(int yearOfBirth) {
        return yearOfBirth / DECADE * DECADE;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}]", "")
                .toLowerCase(Locale.ROOT);
    }
}

package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Ids;
import org.madang.shared.secret.Vault;

/** What is kept of an identity, for the copy and the end. A copy is a look like any other. */
@ApplicationScoped
class IdentityRecordsRepository implements PersonalRecords {

    private static final String PURPOSE = "identity";

    @PersistenceContext
    EntityManager em;

    @Inject
    IdentityRepository identities;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        var closed = vault.isOpen() ? identities.kept(person) : null;
        if (closed == null) {
            return List.of();
        }
        var now = clock.instant();
        identities.addLook(Ids.next(now), person, person, "own", now);
        var kept = Kept.of(vault.open(PURPOSE, person.toString(), closed));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("method", kept.method().name());
        row.put("neighbourhood", kept.neighbourhood());
        row.put("decadeOfBirth", kept.decade() == null ? "" : kept.decade());
        row.put("at", kept.at());
        return List.of(row);
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        for (var table : List.of("mark", "finding", "attempt")) {
            em.createNativeQuery("delete from identity." + table + " where person_id = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    /** The person stays one person: the marks go along, and the finding if there is none yet. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update identity.mark set person_id = ?2 where person_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        var closed = vault.isOpen() ? identities.kept(from) : null;
        if (closed != null && identities.kept(to) == null) {
            var plain = vault.open(PURPOSE, from.toString(), closed);
            identities.remember(to, vault.seal(PURPOSE, to.toString(), plain), clock.instant());
        }
        forget(from, false);
    }
}

package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.shared.Rows;

/** Where a person is signed in, for the copy; the secrets are not in it, for nobody has them. */
@ApplicationScoped
class SignInRecordsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "sign-ins";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select kind, device, name, created_at, last_seen_at, expires_at from sign_in"
                                + " where person_id = ?1 order by created_at")
                        .setParameter(1, person),
                "kind",
                "device",
                "name",
                "createdAt",
                "lastSeenAt",
                "expiresAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from sign_in where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        // the account that is kept has its own
    }
}

package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.shared.Rows;

/** Passkeys, authenticator apps and linked accounts, for the copy and the end. What opens a door is not in the copy. */
@ApplicationScoped
class WaysInRepository implements PersonalRecords {

    private static final List<String> TABLES =
            List.of("passkey", "authenticator", "recovery_code", "linked_account", "ceremony");

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "ways-in";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(em.createNativeQuery("""
                        select 'passkey' as kind, name, created_at, last_used_at from passkey where person_id = ?1
                        union all
                        select 'authenticator', '', confirmed_at, null from authenticator
                            where person_id = ?1 and confirmed_at is not null
                        union all
                        select 'linked-account', provider, linked_at, last_used_at from linked_account
                            where person_id = ?1
                        """).setParameter(1, person), "kind", "name", "since", "lastUsedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        for (var table : TABLES) {
            em.createNativeQuery("delete from " + table + " where person_id = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    /** The account that is kept keeps its own ways in; those of the other lead nowhere. */
    @Override
    public void handOver(UUID from, UUID to) {
        forget(from, false);
    }
}

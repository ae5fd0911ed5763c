package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.shared.Rows;

/** The account itself, for the copy. */
@ApplicationScoped
class ProfileRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("""
                        select handle, display_name, email, language, neighbourhood, department, cohort, about,
                            created_at, verified_at, active_days, cast(last_active_on as text), suspended_until,
                            suspended_for,
                            (select string_agg(r.role, ', ' order by r.role) from person_role r where r.person_id = id)
                        from person where id = ?1
                        """).setParameter(1, person),
                "handle",
                "displayName",
                "email",
                "language",
                "neighbourhood",
                "department",
                "cohort",
                "about",
                "createdAt",
                "verifiedAt",
                "activeDays",
                "lastActiveOn",
                "suspendedUntil",
                "suspendedFor",
                "roles");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        // the row itself is emptied where the account ends
    }

    @Override
    public void handOver(UUID from, UUID to) {
        // the account that is kept has its own
    }
}

package org.madang.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.madang.shared.Rows;

@ApplicationScoped
class CalendarRepository {

    @PersistenceContext
    EntityManager em;

    List<CityDay> all() {
        return Rows.of(em.createNativeQuery("select day, kind, name_ko, name_en from city_day order by day")).stream()
                .map(r -> new CityDay(day(r[0]), DayKind.valueOf((String) r[1]), (String) r[2], (String) r[3]))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    void put(CityDay day, Instant at) {
        em.createNativeQuery("""
                        insert into city_day (day, kind, name_ko, name_en, at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (day) do update set kind = excluded.kind, name_ko = excluded.name_ko,
                            name_en = excluded.name_en, at = excluded.at
                        """)
                .setParameter(1, day.day())
                .setParameter(2, day.kind().name())
                .setParameter(3, day.ko())
                .setParameter(4, day.en())
                .setParameter(5, at)
                .executeUpdate();
    }

    boolean remove(LocalDate day) {
        return em.createNativeQuery("delete from city_day where day = ?1")
                        .setParameter(1, day)
                        .executeUpdate()
                > 0;
    }
}

package org.madang.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.madang.search.words.Dictionary;
import org.madang.shared.Rows;

@ApplicationScoped
class DictionaryRepository {

    static final String COMPOUND = "COMPOUND";
    static final String SYNONYMS = "SYNONYMS";

    @PersistenceContext
    EntityManager em;

    /** Those that come with the product and those of admins. */
    List<String> compounds() {
        var all = new java.util.ArrayList<>(Dictionary.shipped());
        lines().stream().filter(line -> line.isCompound()).forEach(line -> all.add(line.words()));
        return all;
    }

    List<DictionaryLine> lines() {
        return Rows.of(em.createNativeQuery("select id, kind, words from dictionary_line order by kind, words"))
                .stream()
                .map(r -> new DictionaryLine(((Number) r[0]).longValue(), COMPOUND.equals(r[1]), (String) r[2]))
                .toList();
    }

    /** Whether it is new. */
    boolean add(String kind, String words, Instant now) {
        return em.createNativeQuery("insert into dictionary_line (kind, words, added_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                        .setParameter(1, kind)
                        .setParameter(2, words)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    /** Whether it was there. */
    boolean remove(long id) {
        return em.createNativeQuery("delete from dictionary_line where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }
}

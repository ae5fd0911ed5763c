package org.madang.media.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.media.ShownFilesRepository;
import org.madang.shared.Rows;

/** Films, and which texts show them. */
@ApplicationScoped
class FilmRepository extends ShownFilesRepository {

    FilmRepository() {
        super("film");
    }

    void keep(Film film) {
        add(film);
    }

    @Override
    public Set<UUID> shownIn(String markdown) {
        return FilmAddress.in(markdown).collect(Collectors.toSet());
    }

    @Override
    public String name() {
        return "films";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(em.createNativeQuery("""
                        select cast(id as text), '/media/' || id || '/film.' || ending, created_at
                        from film where owner_id = ?1 order by created_at
                        """).setParameter(1, person), "id", "address", "createdAt");
    }
}

package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.shared.Rows;

/** Pictures, and which texts show them. */
@ApplicationScoped
class PictureRepository extends ShownFilesRepository {

    PictureRepository() {
        super("picture");
    }

    @Override
    public Set<UUID> shownIn(String markdown) {
        return PictureAddress.in(markdown).map(PictureAddress::id).collect(Collectors.toSet());
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(em.createNativeQuery("""
                        select cast(id as text), '/media/' || id || '/' || width || 'x' || height || '-' || tone || '.'
                            || ending, created_at
                        from picture where owner_id = ?1 order by created_at
                        """).setParameter(1, person), "id", "address", "createdAt");
    }
}

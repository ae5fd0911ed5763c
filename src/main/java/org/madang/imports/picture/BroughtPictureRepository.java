package org.madang.imports.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.imports.ImportFailure;
import org.madang.shared.Rows;

@ApplicationScoped
class BroughtPictureRepository {

    @PersistenceContext
    EntityManager em;

    void add(UUID importId, int line, BroughtPicture picture) {
        em.createNativeQuery("insert into brought_picture (id, import_id, line, post_id, source, words, alt, licence)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, picture.id())
                .setParameter(2, importId)
                .setParameter(3, line)
                .setParameter(4, picture.post())
                .setParameter(5, picture.source())
                .setParameter(6, picture.words())
                .setParameter(7, picture.alt())
                .setParameter(8, picture.licence())
                .executeUpdate();
    }

    Optional<BroughtPicture> next(UUID importId) {
        return Rows.of(em.createNativeQuery("""
                        select p.id, p.post_id, c.author_id, p.source, p.words, p.alt, p.licence
                        from brought_picture p join content c on c.id = p.post_id
                        where p.import_id = ?1 and p.status = 'WAITING' order by p.id limit 1
                        """).setParameter(1, importId)).stream()
                .findFirst()
                .map(row -> new BroughtPicture(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]));
    }

    void end(UUID id, @Nullable String code) {
        em.createNativeQuery("update brought_picture set status = case when cast(?2 as text) is null then 'TAKEN'"
                        + " else 'FAILED' end, code = cast(?2 as text) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, code)
                .executeUpdate();
    }

    void keepPacked(UUID importId, String path, byte[] content) {
        em.createNativeQuery("insert into packed_picture (import_id, path, content) values (?1, ?2, ?3)"
                        + " on conflict (import_id, path) do nothing")
                .setParameter(1, importId)
                .setParameter(2, path)
                .setParameter(3, content)
                .executeUpdate();
    }

    Optional<byte[]> packed(UUID importId, String path) {
        return em.createNativeQuery(
                        "select content from packed_picture where import_id = ?1 and path = ?2", byte[].class)
                .setParameter(1, importId)
                .setParameter(2, path)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }

    void forgetPacked(UUID importId) {
        em.createNativeQuery("delete from packed_picture where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    PictureCounts counts(UUID importId) {
        var row = Rows.of(em.createNativeQuery(
                                "select count(*), count(*) filter (where status = 'TAKEN'),"
                                        + " count(*) filter (where status = 'FAILED') from brought_picture where import_id = ?1")
                        .setParameter(1, importId))
                .get(0);
        return new PictureCounts(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    List<ImportFailure> failures(UUID importId, int most) {
        return Rows.of(em.createNativeQuery("select line, source, code from brought_picture"
                                + " where import_id = ?1 and status = 'FAILED' order by line, id limit ?2")
                        .setParameter(1, importId)
                        .setParameter(2, most))
                .stream()
                .map(row -> new ImportFailure(
                        (Integer) row[0],
                        PackedPicture.path((String) row[1]).orElse((String) row[1]),
                        (String) row[2],
                        null))
                .toList();
    }
}

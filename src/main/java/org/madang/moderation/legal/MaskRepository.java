package org.madang.moderation.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.madang.content.Content;
import org.madang.content.Kind;

/**
 * Covers words of a post or proposal wherever readers find them, in earlier wordings, too, and puts them back. While they
 * are covered nothing that is read, fed, found or sent on can hold them, for they stand nowhere but here.
 */
@ApplicationScoped
class MaskRepository {

    /**
     * A column with words.
     *
     * @param owner the column that names the text a row belongs to
     */
    private record Place(String table, String column, String owner) {

        String name() {
            return table + "." + column;
        }
    }

    private static final List<Place> OF_POST = List.of(
            new Place("post", "title", "id"),
            new Place("post", "summary", "id"),
            new Place("post", "body", "id"),
            new Place("post", "interest", "id"),
            new Place("post_version", "title", "post_id"),
            new Place("post_version", "summary", "post_id"),
            new Place("post_version", "body", "post_id"),
            new Place("post_version", "reason", "post_id"));
    private static final List<Place> OF_PROPOSAL = List.of(
            new Place("proposal", "title", "id"),
            new Place("proposal", "problem", "id"),
            new Place("proposal", "solution", "id"),
            new Place("proposal", "effect", "id"),
            new Place("proposal", "location", "id"),
            new Place("proposal_version", "title", "proposal_id"),
            new Place("proposal_version", "problem", "proposal_id"),
            new Place("proposal_version", "solution", "proposal_id"),
            new Place("proposal_version", "effect", "proposal_id"),
            new Place("proposal_version", "reason", "proposal_id"));

    @PersistenceContext
    EntityManager em;

    /** Covers the words everywhere in a text; what stood there is kept with the case. */
    void cover(UUID held, Content content, String words, String cover) {
        em.flush();
        for (var place : places(content.getKind())) {
            keep(place, held, content.getId(), words);
            em.createNativeQuery("update %s set %s = replace(%2$s, ?2, ?3) where %s = ?1 and position(?2 in %2$s) > 0"
                            .formatted(place.table(), place.column(), place.owner()))
                    .setParameter(1, content.getId())
                    .setParameter(2, words)
                    .setParameter(3, cover)
                    .executeUpdate();
        }
        renew(content);
    }

    private void keep(Place place, UUID held, UUID content, String words) {
        em.createNativeQuery(("insert into masked_text (case_id, place, row_id, original)"
                                + " select ?1, ?4, id, %2$s from %1$s where %3$s = ?2 and position(?3 in %2$s) > 0")
                        .formatted(place.table(), place.column(), place.owner()))
                .setParameter(1, held)
                .setParameter(2, content)
                .setParameter(3, words)
                .setParameter(4, place.name())
                .executeUpdate();
    }

    /** Puts back what the case covers. */
    void uncover(UUID held, Content content) {
        em.flush();
        for (var place : places(content.getKind())) {
            em.createNativeQuery(("update %1$s t set %2$s = m.original from masked_text m"
                                    + " where m.case_id = ?1 and m.place = ?2 and t.id = m.row_id")
                            .formatted(place.table(), place.column()))
                    .setParameter(1, held)
                    .setParameter(2, place.name())
                    .executeUpdate();
        }
        renew(content);
        forget(content.getId());
    }

    /** Forgets what is covered of a text whose author took it away. */
    void forget(UUID content) {
        em.createNativeQuery("delete from masked_text where case_id in"
                        + " (select id from legal_case where content_id = ?1)")
                .setParameter(1, content)
                .executeUpdate();
        em.createNativeQuery("update legal_case set covered = null where content_id = ?1 and covered is not null")
                .setParameter(1, content)
                .executeUpdate();
    }

    private void renew(Content content) {
        em.refresh(content);
        content.renewHtml();
        em.flush();
    }

    private static List<Place> places(Kind kind) {
        return switch (kind) {
            case POST -> OF_POST;
            case PROPOSAL -> OF_PROPOSAL;
            case COMMENT -> List.of();
        };
    }
}

package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.madang.post.Post;
import org.madang.proposal.Proposal;

@ApplicationScoped
class IndexRepository {

    private static final int LOADED_AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    /** How many texts the index holds. */
    long indexed() {
        return Search.session(em)
                .search(List.of(Post.class, Proposal.class))
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /** How many it should hold. */
    long toBeIndexed() {
        return ((Number) em.createNativeQuery("""
                                select count(*) from content where kind in ('POST', 'PROPOSAL') and visibility = 'PUBLIC'
                                    and standing not in ('LEGAL_BLIND', 'TOMBSTONE')
                                """, Long.class).getSingleResult()).longValue();
    }

    /** Drops the index and reads everything anew, on as many threads as there are processors. */
    void rebuild() throws InterruptedException {
        Search.mapping(em.getEntityManagerFactory())
                .scope(List.of(Post.class, Proposal.class))
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .batchSizeToLoadObjects(LOADED_AT_ONCE)
                .threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
                .startAndWait();
    }
}

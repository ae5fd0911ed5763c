package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProposalVersionRepository {

    @PersistenceContext
    EntityManager em;

    void add(ProposalVersion version) {
        em.persist(version);
    }

    boolean has(UUID proposal, int textVersion) {
        return !em.createQuery(
                        "select v.id from ProposalVersion v where v.proposal = :proposal and v.textVersion = :version",
                        UUID.class)
                .setParameter("proposal", proposal)
                .setParameter("version", textVersion)
                .getResultList()
                .isEmpty();
    }

    /** The newest first. */
    List<ProposalVersion> of(UUID proposal, int most) {
        return em.createQuery(
                        "select v from ProposalVersion v where v.proposal = :proposal order by v.textVersion desc",
                        ProposalVersion.class)
                .setParameter("proposal", proposal)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets all wordings, as the proposal forgets its words. */
    void removeOf(UUID proposal) {
        em.createQuery("delete from ProposalVersion v where v.proposal = :proposal")
                .setParameter("proposal", proposal)
                .executeUpdate();
    }
}

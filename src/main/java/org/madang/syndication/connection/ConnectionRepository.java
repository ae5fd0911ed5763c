package org.madang.syndication.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class ConnectionRepository {

    @PersistenceContext
    EntityManager em;

    Optional<byte[]> find(String channel) {
        return em.createNativeQuery("select sealed from channel_connection where channel = ?1", byte[].class)
                .setParameter(1, channel)
                .getResultStream()
                .findFirst()
                .map(byte[].class::cast);
    }

    void keep(String channel, byte[] sealed, Instant now) {
        em.createNativeQuery("insert into channel_connection (channel, sealed, at) values (?1, ?2, ?3)"
                        + " on conflict (channel) do update set sealed = excluded.sealed, at = excluded.at")
                .setParameter(1, channel)
                .setParameter(2, sealed)
                .setParameter(3, now)
                .executeUpdate();
    }

    void remove(String channel) {
        em.createNativeQuery("delete from channel_connection where channel = ?1")
                .setParameter(1, channel)
                .executeUpdate();
    }
}

package org.madang.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which link somebody came in, as long as it may matter: in memory alone, for half an hour. */
@ApplicationScoped
public class Arrivals {

    private static final int MOST = 50_000;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Cache<UUID, String> links =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** Notes that a session came by a link from elsewhere. */
    public void note(UUID signIn, String link) {
        links.put(signIn, link);
    }

    /** By which link a session came; null if by none that is known. */
    @Nullable
    String of(UUID signIn) {
        return links.getIfPresent(signIn);
    }
}

package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentShown;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;

/** Wants the hub told, as part of the transaction that changes what feeds hold; nothing where there is no hub. */
@ApplicationScoped
@Transactional
public class HubNews {

    /** Several changes in a row are told once. */
    private static final Duration GATHERED = Duration.ofSeconds(10);

    @Inject
    JobQueue jobs;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    void shown(@Observes ContentShown event) {
        tell(event.content());
    }

    void changed(@Observes ContentChanged event) {
        tell(event.content());
    }

    void gone(@Observes ContentGone event) {
        tell(event.content());
    }

    private void tell(ContentRef content) {
        if (hub.address() != null && content.kind() != Kind.COMMENT) {
            jobs.add(HubJob.NAME, content.id().toString(), clock.instant().plus(GATHERED));
        }
    }
}

package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps and tells how often second juries agree with first ones. */
@ApplicationScoped
@Transactional
public class AgreementService {

    @Inject
    AgreementRepository agreements;

    @Inject
    Clock clock;

    /** By reason, of the last {@value Agreement#DAYS} days; reasons of which nothing was judged again are missing. */
    public List<Agreement> list() {
        return agreements.agreements(clock.instant());
    }

    /** A second jury has decided. */
    public void note(UUID jury, FlagReason reason, boolean agreed, Instant now) {
        agreements.add(jury, reason, agreed, now);
    }
}

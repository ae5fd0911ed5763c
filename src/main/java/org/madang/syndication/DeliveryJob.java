package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.jobs.Job;
import org.madang.syndication.DeliverySteps.Claim;

/** Sends one post to one network and notes what came of it. */
@ApplicationScoped
public class DeliveryJob implements Job {

    static final String NAME = "delivery";

    private static final Logger LOG = System.getLogger(DeliveryJob.class.getName());

    @Inject
    DeliverySteps steps;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return steps.claim(UUID.fromString(key)).flatMap(this::send);
    }

    private Optional<Instant> send(Claim claim) {
        try {
            steps.arrived(claim.id(), sendOnce(claim));
            LOG.log(
                    Level.INFO,
                    "Delivery {0} reached {1}",
                    claim.id(),
                    claim.channel().name());
            return Optional.empty();
        } catch (TemporaryFailure e) {
            LOG.log(Level.WARNING, "Delivery {0} failed for now: {1} {2}", claim.id(), e.code(), e.status());
            return steps.failed(claim.id(), e);
        } catch (PermanentFailure e) {
            LOG.log(Level.WARNING, "Delivery {0} is given up: {1} {2}", claim.id(), e.code(), e.status());
            steps.givenUp(claim.id(), e.code(), e.status());
            return Optional.empty();
        }
    }

    private static @Nullable Receipt sendOnce(Claim claim) throws TemporaryFailure {
        try {
            if (claim.step() != Step.SEND && claim.remoteId() != null) {
                if (claim.step() == Step.EDIT) {
                    claim.channel().edit(claim.post(), claim.remoteId());
                } else {
                    claim.channel().delete(claim.post(), claim.remoteId());
                }
                return null;
            }
            var there = claim.mayBeThereAlready() ? claim.channel().find(claim.post()) : Optional.<Receipt>empty();
            return there.isPresent() ? there.get() : claim.channel().send(claim.post(), claim.idempotencyKey());
        } catch (PermanentFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Delivery " + claim.id() + " broke its channel", e);
            throw new PermanentFailure("internal", null);
        }
    }
}

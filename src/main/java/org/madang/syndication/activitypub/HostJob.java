package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.TemporaryFailure;

/** Sends one act of ours to all inboxes of one host. A host that does not answer delays nobody else. */
@ApplicationScoped
public class HostJob implements Job {

    static final String NAME = "activitypub-host";

    private static final Logger LOG = System.getLogger(HostJob.class.getName());

    @Inject
    HostSteps steps;

    @Inject
    InboxCalls calls;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var activity = UUID.fromString(key.substring(0, key.indexOf('|')));
        var host = key.substring(key.indexOf('|') + 1);
        var quiet = steps.quietUntil(host);
        return quiet.isPresent() ? quiet : serve(activity, host);
    }

    private Optional<Instant> serve(UUID activity, String host) {
        for (var round = steps.next(activity, host); round.isPresent(); round = steps.next(activity, host)) {
            List<String> served = new ArrayList<>();
            try {
                for (var inbox : round.get().inboxes()) {
                    send(round.get(), inbox);
                    served.add(inbox);
                }
                steps.done(activity, host, served);
            } catch (TemporaryFailure e) {
                LOG.log(
                        Level.WARNING,
                        "Activity {0} failed for now at a host: {1} {2}",
                        activity,
                        e.code(),
                        e.status());
                steps.done(activity, host, served);
                return steps.failed(activity, host, e);
            }
        }
        steps.well(host);
        return Optional.empty();
    }

    private void send(HostSteps.Round round, String inbox) throws TemporaryFailure {
        try {
            calls.post(inbox, round.activity().body(), round.key());
        } catch (PermanentFailure e) {
            LOG.log(
                    Level.WARNING,
                    "Activity {0} is refused by an inbox: {1} {2}",
                    round.activity().id(),
                    e.code(),
                    e.status());
        }
    }
}

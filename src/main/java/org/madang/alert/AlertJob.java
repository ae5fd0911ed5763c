package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;
import org.madang.syndication.Announcements;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.TemporaryFailure;

/** Says one emergency message on one network. */
@ApplicationScoped
public class AlertJob implements Job {

    static final String NAME = "alert";

    @Inject
    AlertSendings sendings;

    @Inject
    Announcements announcements;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var parts = key.split("\\|");
        var id = UUID.fromString(parts[0]);
        var words = sendings.words(id, parts[1], parts[2]);
        return words.isEmpty() ? Optional.empty() : say(id, parts[1], parts[2], words.get());
    }

    private Optional<Instant> say(UUID id, String channel, String what, String words) {
        try {
            announcements.say(channel, words, "madang-alert-" + id + "-" + what);
            sendings.sent(id, channel, what);
            return Optional.empty();
        } catch (TemporaryFailure e) {
            return sendings.failed(id, channel, what, e.code());
        } catch (PermanentFailure e) {
            sendings.givenUp(id, channel, what, e.code());
            return Optional.empty();
        }
    }
}

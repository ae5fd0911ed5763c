package org.madang.comment.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Deletes secret comments whose time is over; nobody could read them since. */
@ApplicationScoped
public class ExpiredSecrets implements Routine {

    @Inject
    SecretCommentService comments;

    @Override
    public String name() {
        return "expired-secret-comments";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        comments.removeExpired();
    }
}

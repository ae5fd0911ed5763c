package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Publishes posts whose time has come, each in a transaction of its own. */
@ApplicationScoped
public class ScheduledPosts implements Routine {

    @Inject
    PostService posts;

    @Override
    public String name() {
        return "scheduled-posts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        posts.due().forEach(posts::publishDue);
    }
}

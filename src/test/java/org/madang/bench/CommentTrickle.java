package org.madang.bench;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One comment a second through the API, until it is closed. */
final class CommentTrickle implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Probe probe;
    private final Load comment;
    private long step;

    /** @param step where the walk of the comments begins */
    CommentTrickle(Probe probe, Load comment, long step) {
        this.probe = probe;
        this.comment = comment;
        this.step = step;
        clock.scheduleAtFixedRate(this::send, 0, 1, TimeUnit.SECONDS);
    }

    private void send() {
        try {
            boolean right = probe.send(comment, step++).statusCode() == comment.status();
            (right ? accepted : refused).incrementAndGet();
        } catch (IOException e) {
            refused.incrementAndGet();
        }
    }

    /** What went wrong; empty if every comment came in. */
    String trouble() {
        return refused.get() > 0 || accepted.get() == 0
                ? accepted.get() + " comments came in, " + refused.get() + " did not"
                : "";
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

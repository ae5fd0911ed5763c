package org.madang.bench;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was started, the latest first, when this process ends before its time: Ctrl-C or a signal. */
final class Stops {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    Stops() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "bench-stop"));
    }

    /** Takes something that may be closed more than once. */
    synchronized <T extends AutoCloseable> T watch(T part) {
        started.push(part);
        return part;
    }

    /** Whether the end has begun; what fails from now on fails because of it. */
    synchronized boolean isStopping() {
        return stopping;
    }

    private void stop() {
        Deque<AutoCloseable> parts;
        synchronized (this) {
            stopping = true;
            parts = new ArrayDeque<>(started);
        }
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                System.getLogger(Stops.class.getName()).log(Level.WARNING, "It did not stop", e);
            }
        }
    }
}

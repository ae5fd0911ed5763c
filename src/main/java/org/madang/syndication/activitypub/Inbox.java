package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.madang.syndication.activitypub.signature.IncomingMessage;
import org.madang.syndication.activitypub.signature.SignatureRefused;

/** Where other servers put what their people do. Each request is admitted, taken or refused, and counted. */
@ApplicationScoped
class Inbox {

    /** The longest activity, in bytes. */
    static final int MOST_BYTES = 1 << 18;

    static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Logger LOG = System.getLogger(Inbox.class.getName());

    @Inject
    Doorman doorman;

    @Inject
    InboxService inbox;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** @return the HTTP status to answer */
    int receive(IncomingMessage message) {
        var activity = JsonLd.read(message.body());
        if (activity.isEmpty() || JsonLd.id(activity.get(), "actor").isEmpty()) {
            return refuse("unreadable", BAD_REQUEST);
        }
        var actor = JsonLd.id(activity.get(), "actor");
        try {
            var from = doorman.admit(message);
            if (!from.address().equals(actor)) {
                return refuse("not-its-actor", FORBIDDEN);
            }
            count(inbox.take(activity.get(), from));
            return ACCEPTED;
        } catch (SignatureRefused e) {
            // Accounts that end cannot be asked for their keys any more; we have nothing of theirs then.
            boolean ended = JsonLd.id(activity.get(), "object").equals(actor);
            return ended && e.code().equals("key-unknown") ? ACCEPTED : refuse(e.code(), UNAUTHORIZED);
        }
    }

    /** Counts a refusal that was decided before the message could be read. */
    int refuse(String code, int status) {
        count(code);
        LOG.log(Level.DEBUG, "An activity is refused: {0}", code);
        return status;
    }

    private void count(String what) {
        counts.computeIfAbsent(what, code -> new LongAdder()).increment();
    }

    /** What came since the start of this node, by what became of it. */
    Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((code, count) -> all.put(code, count.sum()));
        return all;
    }
}

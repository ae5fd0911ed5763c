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

    static final int OK = 200;
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
        try {
            return take(message, doorman.admit(message));
        } catch (SignatureRefused e) {
            return e.code().equals("key-unknown") && isEnd(message) ? ACCEPTED : refuse(e.code(), UNAUTHORIZED);
        }
    }

    /** Nothing is read of what is not signed by whoever says it. */
    private int take(IncomingMessage message, RemoteActor from) {
        var activity = JsonLd.read(message.body());
        if (activity.isEmpty() || JsonLd.id(activity.get(), "actor").isEmpty()) {
            return refuse("unreadable", BAD_REQUEST);
        }
        if (!from.address().equals(JsonLd.id(activity.get(), "actor"))) {
            return refuse("not-its-actor", FORBIDDEN);
        }
        count(inbox.take(activity.get(), from));
        return ACCEPTED;
    }

    /** Accounts that end cannot be asked for their keys any more; we have nothing of theirs then. */
    private static boolean isEnd(IncomingMessage message) {
        return JsonLd.read(message.body())
                .filter(activity -> JsonLd.text(activity, "type").equals("Delete"))
                .map(activity -> JsonLd.id(activity, "object").equals(JsonLd.id(activity, "actor")))
                .orElse(false);
    }

    /**
     * Whether a document may be given to whoever asks for it.
     *
     * @return 200, or the HTTP status to answer instead
     */
    int question(IncomingMessage question) {
        try {
            doorman.recognise(question);
            return OK;
        } catch (SignatureRefused e) {
            return refuse("fetch-" + e.code(), UNAUTHORIZED);
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

package org.madang.syndication;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import org.madang.shared.net.OutboundRefusedException;
import org.madang.shared.net.Reply;

/** What the answers of other servers mean for a delivery. */
public final class Answers {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /** A call of another server. */
    public interface Call {
        Reply make() throws IOException;
    }

    private Answers() {}

    /**
     * Makes a call and returns its answer, if it is one of success.
     *
     * @throws TemporaryFailure if a later attempt may succeed
     * @throws PermanentFailure if it makes no sense to try again
     */
    public static Reply of(Call call, Clock clock) throws TemporaryFailure {
        try {
            var reply = call.make();
            if (!reply.isSuccess()) {
                refuse(reply, clock);
            }
            return reply;
        } catch (OutboundRefusedException | IllegalArgumentException e) {
            throw new PermanentFailure("forbidden-address", null);
        } catch (HttpTimeoutException e) {
            throw new TemporaryFailure("no-answer");
        } catch (IOException e) {
            throw new TemporaryFailure("unreachable");
        }
    }

    private static void refuse(Reply reply, Clock clock) throws TemporaryFailure {
        int status = reply.status();
        var retryAfter = reply.retryAfter(clock.instant()).orElse(null);
        if (status == TOO_MANY) {
            throw new TemporaryFailure("too-fast", status, retryAfter);
        }
        if (status >= SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_EARLY) {
            throw new TemporaryFailure("server-error", status, retryAfter);
        }
        throw new PermanentFailure(status == UNAUTHORIZED || status == FORBIDDEN ? "unauthorized" : "refused", status);
    }
}

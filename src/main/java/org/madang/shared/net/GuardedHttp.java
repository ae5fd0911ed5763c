package org.madang.shared.net;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.SignOnProvider;

/**
 * The one client for calls to other servers. It calls public addresses and those the operator named, follows no
 * redirect, waits a limited time, and reads a limited length of an answer.
 */
@ApplicationScoped
public class GuardedHttp {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 1 << 20;

    private final OutboundGuard guard;
    private final String userAgent;
    private final Duration inAll;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** For the container's proxy. */
    protected GuardedHttp() {
        this("", List.of(), IN_ALL);
    }

    @Inject
    public GuardedHttp(Settings settings) {
        this(settings, IN_ALL);
    }

    /** With another time in which a call has to be over. */
    public GuardedHttp(Settings settings, Duration inAll) {
        this(settings.baseUrl().toString(), allowed(settings), inAll);
    }

    private GuardedHttp(String baseUrl, List<String> allowed, Duration inAll) {
        this.userAgent = "Madang (+" + baseUrl + ")";
        this.guard = new OutboundGuard(allowed);
        this.inAll = inAll;
    }

    private static List<String> allowed(Settings settings) {
        var allowed = new ArrayList<>(settings.outbound().allowed());
        if (settings.mastodon() != null) {
            allowed.add(OutboundGuard.hostAndPort(settings.mastodon().url()));
        }
        if (settings.webSubHub() != null) {
            allowed.add(OutboundGuard.hostAndPort(settings.webSubHub()));
        }
        settings.signOn().providers().forEach(provider -> addresses(provider).forEach(address -> {
            if (address != null) {
                allowed.add(OutboundGuard.hostAndPort(address));
            }
        }));
        return allowed;
    }

    private static Stream<@Nullable URI> addresses(SignOnProvider provider) {
        var endpoints = provider.endpoints();
        if (endpoints == null) {
            return Stream.of(provider.issuer());
        }
        return Stream.of(endpoints.token(), endpoints.person());
    }

    /** A request to an address, in our name. Without TLS no newer HTTP is offered: some servers hang up on the offer. */
    public HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("User-Agent", userAgent);
        return "http".equals(address.getScheme()) ? request.version(HttpClient.Version.HTTP_1_1) : request;
    }

    /**
     * Makes a call and waits for its whole answer.
     *
     * @throws OutboundRefusedException if it must not be made
     * @throws HttpTimeoutException if it took too long
     * @throws IOException if there was no answer, or one that is too long
     */
    public Reply send(HttpRequest.Builder request) throws IOException {
        return send(request, MOST_BYTES);
    }

    /**
     * The same with another limit of the answer.
     *
     * @param mostBytes the longest answer that is read
     */
    public Reply send(HttpRequest.Builder request, int mostBytes) throws IOException {
        var ready = request.timeout(inAll).build();
        guard.check(ready.uri());
        var answer = client.sendAsync(ready, info -> new LimitedBody(mostBytes));
        try {
            return reply(answer.get(inAll.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw givenUp(answer, new HttpTimeoutException("No whole answer within " + inAll));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp(answer, new InterruptedIOException("Interrupted while waiting for an answer"));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    private static <E extends IOException> E givenUp(CompletableFuture<?> answer, E reason) {
        answer.cancel(true);
        return reason;
    }
}

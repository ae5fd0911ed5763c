package org.madang.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.madang.launch.RunningProduct;

/** People who sign in by password, many at once or one after another. */
final class SignInCrowd implements AutoCloseable {

    private static final int ONE_AFTER_ANOTHER = 60;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI tokens;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    SignInCrowd(URI product) {
        tokens = product.resolve("/api/v1/tokens");
    }

    /** Keeps so many sign-ins under way until it is closed. */
    SignInCrowd goOn(int atOnce) {
        for (int i = 0; i < atOnce; i++) {
            next(i);
        }
        return this;
    }

    private void next(int reader) {
        underWay.incrementAndGet();
        client.sendAsync(request(reader), BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            boolean right = failure == null && answer.statusCode() == CREATED;
            (right ? done : refused).incrementAndGet();
            underWay.decrementAndGet();
            if (going.get()) {
                next(reader);
            }
        });
    }

    private HttpRequest request(int reader) {
        var body = "{\"login\":\"" + People.handle(reader) + "\",\"password\":\"" + People.PASSWORD + "\"}";
        return HttpRequest.newBuilder(tokens)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** What went wrong; empty if everybody came in. */
    String trouble() {
        return refused.get() > 0 || done.get() == 0
                ? done.get() + " people signed in, " + refused.get() + " could not"
                : "";
    }

    /** One after another, to see what each costs. */
    Measurement oneAfterAnother(String row, RunningProduct product) {
        for (int i = 0; i < ONE_AFTER_ANOTHER / 4; i++) {
            millis(i);
        }
        var before = ProcessFigures.of(product);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ONE_AFTER_ANOTHER; i++) {
            times.add(millis(i));
        }
        var spent = ProcessFigures.of(product).minus(before);
        double seconds = times.stream().mapToDouble(t -> t).sum() / TimeUnit.SECONDS.toMillis(1);
        times.sort(null);
        return new Measurement(
                row,
                times.size() / seconds,
                times.get(times.size() / 2),
                times.get(times.size() - 1),
                spent.serverMicros() / times.size(),
                spent.databaseMicros() / times.size(),
                Double.NaN,
                trouble());
    }

    private double millis(int reader) {
        long began = System.nanoTime();
        try {
            boolean right =
                    client.send(request(reader), BodyHandlers.discarding()).statusCode() == CREATED;
            (right ? done : refused).incrementAndGet();
        } catch (java.io.IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** Lets those who are in line come in. */
    @Override
    public void close() {
        going.set(false);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (underWay.get() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}

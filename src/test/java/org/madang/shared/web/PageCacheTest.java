package org.madang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private final PageCache cache = new PageCache();
    private final AtomicInteger renderings = new AtomicInteger();

    private PageCache.Rendered page(String text) {
        renderings.incrementAndGet();
        return new PageCache.Rendered(text.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    private static String text(KeptPage page) {
        return new String(page.plain(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsRenderedOnceUntilWhatItDependsOnChanges() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(text(cache.get("k", List.of("post:1"), () -> page("one"))))
                    .isEqualTo("one");
        }
        cache.changed("post:2");
        assertThat(text(cache.get("k", List.of("post:1"), () -> page("two")))).isEqualTo("one");
        assertThat(renderings).hasValue(1);

        cache.changed("post:1");

        assertThat(text(cache.get("k", List.of("post:1"), () -> page("two")))).isEqualTo("two");
        assertThat(renderings).hasValue(2);
    }

    @Test
    void readersWhoComeDuringARenderingGetThePageBefore() throws Exception {
        cache.get("k", List.of("home"), () -> page("old"));
        cache.changed("home");
        var rendering = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var executor = Executors.newSingleThreadExecutor();
        try {
            var first = executor.submit(() -> text(cache.get("k", List.of("home"), () -> {
                rendering.countDown();
                await(goOn);
                return page("new");
            })));
            await(rendering);

            assertThat(text(cache.get("k", List.of("home"), () -> page("never"))))
                    .isEqualTo("old");

            goOn.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("new");
        } finally {
            executor.shutdownNow();
        }
        assertThat(text(cache.get("k", List.of("home"), () -> page("never")))).isEqualTo("new");
    }

    @Test
    void whatChangesDuringARenderingIsRenderedAgain() throws Exception {
        cache.get("k", List.of("home"), () -> {
            cache.changed("home");
            return page("before the change");
        });

        assertThat(text(cache.get("k", List.of("home"), () -> page("after")))).isEqualTo("after");
    }

    @Test
    void anAnswerThatIsNotToBeKeptIsAskedForAgain() throws Exception {
        assertThat(cache.get("k", List.of("home"), () -> null)).isNull();

        assertThat(text(cache.get("k", List.of("home"), () -> page("now")))).isEqualTo("now");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package org.madang.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexKeeperTest {

    /** Rows of work by name; those that begin with {@code bad} cannot be written, and nothing can while it is away. */
    private static final class Texts extends IndexService {

        private final List<String> waiting = new ArrayList<>();
        private final List<String> written = new ArrayList<>();
        private boolean away;

        @Override
        void prepare() {
            // there is an index
        }

        @Override
        int step(int most) {
            var next = waiting.subList(0, Math.min(most, waiting.size()));
            if (away || next.stream().anyMatch(name -> name.startsWith("bad"))) {
                throw new IllegalStateException("cannot be written");
            }
            int count = next.size();
            written.addAll(next);
            next.clear();
            return count;
        }

        @Override
        void postponeNext() {
            Collections.rotate(waiting, -1);
        }
    }

    private static final class Words extends DictionaryService {
        @Override
        public void refresh() {
            // nobody changed them
        }
    }

    private final Texts texts = new Texts();
    private final IndexKeeper keeper = new IndexKeeper();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @BeforeEach
    @SuppressWarnings("unchecked")
    void together() {
        keeper.service = texts;
        keeper.dictionary = new Words();
        keeper.moved = (Event<IndexMoved>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
        keeper.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void lookSomeTimes(int times) {
        for (int i = 0; i < times; i++) {
            keeper.look();
            now = now.plus(Duration.ofSeconds(3));
        }
    }

    @Test
    void aTextThatCannotBeWrittenDoesNotKeepTheOthersWaiting() {
        texts.waiting.addAll(List.of("one", "bad", "two", "three"));

        lookSomeTimes(4);

        assertThat(texts.written).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(texts.waiting).containsExactly("bad");
        texts.waiting.add("four");
        lookSomeTimes(3);
        assertThat(texts.written).contains("four");
    }

    @Test
    void nothingIsLostWhileTheIndexIsAway() {
        texts.waiting.addAll(List.of("one", "two"));
        texts.away = true;
        lookSomeTimes(5);
        assertThat(texts.written).isEmpty();

        texts.away = false;
        lookSomeTimes(1);

        assertThat(texts.written).containsExactlyInAnyOrder("one", "two");
    }
}

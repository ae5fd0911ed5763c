package org.madang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "512m, -XX:+UseSerialGC",
        "1024M, -XX:+UseSerialGC",
        "1g, -XX:+UseSerialGC",
        "1025m, -XX:+UseG1GC",
        "2G, -XX:+UseG1GC"
    })
    void theCollectorFitsTheHeap(String heap, String collector) {
        assertThat(JvmOptions.of(heap, Path.of("server"))).contains("-Xmx" + heap, collector);
    }

    @ParameterizedTest
    @CsvSource({"200m, -Xms200m", "512m, -Xms256m", "2g, -Xms256m"})
    void theHeapBeginsNoLargerThanItMayBecome(String heap, String beginning) {
        assertThat(JvmOptions.of(heap, Path.of("server"))).contains(beginning);
    }
}

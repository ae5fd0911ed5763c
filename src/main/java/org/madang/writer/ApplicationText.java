package org.madang.writer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * What somebody writes to become a citizen writer.
 *
 * @param samples texts, or addresses of texts; may be empty
 * @param beats slugs of topics
 */
public record ApplicationText(
        @NotBlank(message = "{required}") @Size(max = WriterApplication.MAX_MOTIVE, message = "{too-long}")
        String motive,

        @Size(max = WriterApplication.MAX_SAMPLES, message = "{too-long}")
        String samples,

        List<String> beats) {

    /** From what a request gives; any part may be null. */
    public static ApplicationText of(
            @Nullable String motive, @Nullable String samples, @Nullable Collection<String> beats) {
        return new ApplicationText(
                PlainText.text(motive),
                PlainText.text(samples),
                beats == null ? List.of() : beats.stream().distinct().toList());
    }
}

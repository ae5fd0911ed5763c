package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Sends the requests of the API's reference page as they stand there, in their order. */
@ExtendWith(RunningMadang.class)
class RestApiExamplesIT {

    private static final Path PAGE = Path.of("docs/reference/rest-api.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- (\\d{3})(?: keep (\\w+) as (\\w+))? -->\\n```http\\n([A-Z]+) /api/v1(\\S+)\\n(.*?)```",
            Pattern.DOTALL);

    private final Map<String, String> kept = new HashMap<>();

    @Test
    void everyRequestAnswersAsThePageSays(Madang madang) throws IOException {
        int sent = 0;
        var caller = ApiCaller.at(madang);
        for (var example = EXAMPLE.matcher(Files.readString(PAGE)); example.find(); sent++) {
            var parts = example.group(6).split("\n\n", 2);
            var body = parts.length > 1 && !parts[1].isBlank() ? filled(parts[1]) : null;

            var reply = caller.send(example.group(4), filled(example.group(5)), body, headers(parts[0]));

            assertThat(reply.status()).as(example.group() + reply).isEqualTo(Integer.parseInt(example.group(1)));
            if (example.group(2) != null) {
                var value = reply.json().get(example.group(2));
                kept.put(example.group(3), value instanceof JsonString text ? text.getString() : value.toString());
            }
        }
        assertThat(sent).isEqualTo(Files.readString(PAGE).split("```http", -1).length - 1);
    }

    private String filled(String text) {
        var result = text;
        for (var one : kept.entrySet()) {
            result = result.replace("{" + one.getKey() + "}", one.getValue());
        }
        return result;
    }

    private String[] headers(String lines) {
        List<String> headers = new ArrayList<>();
        filled(lines)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> headers.addAll(List.of(line.split(": ", 2))));
        return headers.toArray(String[]::new);
    }
}

package org.madang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.Filing;
import org.madang.proposal.ProposalIntake;
import org.madang.proposal.ProposalIntake.Arrival;
import org.madang.proposal.ProposalText;
import org.madang.shared.ClockProducer;
import org.madang.shared.Markdown;

/**
 * Proposals as JSON, one object a line, as petition sites give them away: {@code id}, {@code category}, {@code title},
 * {@code body}, {@code opened}, {@code closed}, {@code agrees}, {@code status}.
 *
 * <p>They come in without an author, with their dates; those that ended stay ended. The category becomes a topic where
 * one fits, and stays as a tag; the supporters are shown as an imported figure.
 */
@ApplicationScoped
public class ProposalsJsonl implements ImportFormat {

    private static final String TOPICS = "/imports/petition-topics.properties";

    private final Map<String, String> topics = topics();

    @Inject
    ProposalIntake intake;

    @Inject
    Clock clock;

    private static Map<String, String> topics() {
        var properties = new Properties();
        try (var in = ProposalsJsonl.class.getResourceAsStream(TOPICS);
                var reader = new java.io.InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> topics = new LinkedHashMap<>();
        properties.forEach((category, topic) -> topics.put((String) category, (String) topic));
        return topics;
    }

    @Override
    public String name() {
        return "proposals-jsonl";
    }

    @Override
    public boolean accepts(String firstLine) {
        return firstLine.startsWith("{");
    }

    @Override
    public List<Outcome> bringIn(ImportJob job, List<Line> lines) {
        var source = job.getSource();
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        List<Outcome> outcomes = new ArrayList<>();
        Map<Integer, Arrival> arrivals = new LinkedHashMap<>();
        for (var line : lines) {
            try {
                arrivals.put(line.number(), arrival(source, PetitionRow.parse(line.text(), today)));
            } catch (PetitionRow.Fault fault) {
                outcomes.add(Outcome.failed(line.number(), fault.field(), fault.code(), fault.most()));
            }
        }
        Set<String> fresh = new HashSet<>(intake.bringIn(List.copyOf(arrivals.values())));
        arrivals.forEach((line, arrival) ->
                outcomes.add(fresh.remove(arrival.origin()) ? Outcome.added(line) : Outcome.skipped(line)));
        return outcomes;
    }

    private Arrival arrival(String source, PetitionRow row) {
        var category = row.category();
        var text = ProposalText.of(
                row.title(),
                Markdown.fromPlainText(row.body()),
                null,
                null,
                topics.get(category),
                null,
                category.isEmpty() ? List.of() : Filing.tags(List.of(category)),
                null,
                "ko");
        return new Arrival(text, source + ":" + row.id(), row.agrees(), begin(row.opened()), end(row));
    }

    private static java.time.Instant begin(LocalDate day) {
        return day.atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
    }

    private static java.time.@Nullable Instant end(PetitionRow row) {
        return row.closed() == null ? null : begin(row.closed());
    }
}

package org.madang.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.shared.Csv;
import org.madang.shared.Settings;

/** Writes the files of open data, and finds them. */
@ApplicationScoped
@Transactional
public class OpenDataService {

    /** The dictionary of all files, a data package as Frictionless Data describes it. */
    public static final String DICTIONARY = "datapackage.json";

    private static final int AT_ONCE = 1_000;
    private static final Duration AGE = Duration.ofHours(23);

    @Inject
    OpenDataRepository repository;

    @Inject
    ContentRepository contents;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Path folder() {
        return settings.dataDirectory().resolve("open-data");
    }

    /** A file by its name; empty if there is none, or none yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Path> find(String name) {
        boolean known = name.equals(DICTIONARY)
                || Arrays.stream(Table.values()).map(Table::file).anyMatch(name::equals);
        return Optional.of(folder().resolve(name)).filter(file -> known && Files.isRegularFile(file));
    }

    /** Whether the files are missing or a day old. */
    boolean isDue() {
        return find(DICTIONARY)
                .map(OpenDataService::writtenAt)
                .filter(at -> at.plus(AGE).isAfter(clock.instant()))
                .isEmpty();
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all files anew, each put in place at once; the dictionary comes last. */
    void write() {
        try {
            Files.createDirectories(folder());
            long last = contents.lastPublic(Kind.PROPOSAL);
            for (var table : Table.values()) {
                var fresh = folder().resolve(table.file() + ".new");
                write(table, last, fresh);
                Files.move(fresh, folder().resolve(table.file()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder().resolve(DICTIONARY), dictionary().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Table table, long last, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(
                    Csv.line(table.columns().stream().map(Table.Column::name).toArray()));
            for (long from = 1; from <= last; from += AT_ONCE) {
                for (var row : repository.rows(table, from, from + AT_ONCE - 1)) {
                    writer.write(Csv.line(row));
                }
            }
        }
    }

    private JsonObject dictionary() {
        var resources = Json.createArrayBuilder();
        for (var table : Table.values()) {
            var fields = Json.createArrayBuilder();
            table.columns()
                    .forEach(column -> fields.add(Json.createObjectBuilder()
                            .add("name", column.name())
                            .add("type", column.type())
                            .add("description", column.meaning())));
            resources.add(Json.createObjectBuilder()
                    .add("name", table.word())
                    .add("path", table.file())
                    .add("encoding", "utf-8")
                    .add("format", "csv")
                    .add("schema", Json.createObjectBuilder().add("fields", fields)));
        }
        return Json.createObjectBuilder()
                .add("name", "madang")
                .add("created", clock.instant().toString())
                .add("homepage", settings.baseUrl().toString())
                .add("resources", resources)
                .build();
    }
}

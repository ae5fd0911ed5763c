package org.madang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The parts of the demonstration city that texts and people are filed under. */
final class City {

    private static final List<String> NEIGHBOURHOODS = List.of(
            "neuti-dong",
            "soran-dong",
            "bamgol-dong",
            "saeteo-dong",
            "dumul-dong",
            "neoreundeul-dong",
            "daljae-dong",
            "haetgol-dong");
    private static final List<String> TOPICS = List.of(
            "traffic", "safety-environment", "welfare", "education", "culture", "housing", "economy", "participation");

    private City() {}

    static String neighbourhood(long number) {
        return NEIGHBOURHOODS.get((int) (number % NEIGHBOURHOODS.size()));
    }

    static String topic(long number) {
        return TOPICS.get((int) (number * 5 % TOPICS.size()));
    }

    /** Creates the neighbourhoods and departments; the topics come with the schema. */
    static void seed(Connection connection) throws SQLException, IOException {
        for (var table : List.of("neighbourhood", "department")) {
            try (var insert = connection.prepareStatement("insert into " + table
                    + " (slug, name_ko, name_en, position) select x ->> 'slug', x ->> 'ko', x ->> 'en', n"
                    + " from jsonb_array_elements(?::jsonb -> ?) with ordinality all_of(x, n)"
                    + " on conflict do nothing")) {
                insert.setString(1, document());
                insert.setString(2, table + "s");
                insert.executeUpdate();
            }
        }
    }

    private static String document() throws IOException {
        try (var stream = City.class.getResourceAsStream("/demo/city.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

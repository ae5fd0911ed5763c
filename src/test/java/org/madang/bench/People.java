package org.madang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Consent;
import org.madang.account.Passwords;
import org.madang.bench.SeedIds.Kind;

/** The people of the seeded city: authors, and readers with a session and a token each, whose secrets are known. */
final class People {

    /** The file with the secrets of sessions, one a line. */
    static final String SESSIONS = "sessions.txt";

    /** The file with the secrets of tokens, one a line. */
    static final String TOKENS = "tokens.txt";

    static final int AUTHORS = 100;

    /** The password of the readers. */
    static final String PASSWORD = "마당에서 만나요 10";

    private static final int SESSIONS_IN_USE = 50;
    private static final Duration LIFE = Duration.ofDays(14);

    private final SeedIds ids;
    private final int readers;
    private final String hash = new Passwords().hash(PASSWORD);

    People(SeedIds ids, int readers) {
        this.ids = ids;
        this.readers = readers;
    }

    /** The author of a number of anything. */
    UUID author(long number) {
        return ids.id(Kind.AUTHOR, number % AUTHORS + 1, AUTHORS);
    }

    /** A reader, from 0. */
    UUID reader(long index) {
        return ids.id(Kind.READER, index % readers + 1, readers);
    }

    /** What a reader signs in with, from 0. */
    static String handle(int reader) {
        return "reader" + (reader + 1);
    }

    void seed(Connection connection) throws SQLException, IOException {
        try (var table = new CopyTable(
                connection,
                "person",
                "id, handle, display_name, email, password_hash, neighbourhood, created_at, verified_at, active_days,"
                        + " last_active_on, cohort")) {
            for (int i = 0; i < AUTHORS; i++) {
                person(table, author(i), "author" + (i + 1), i, 1);
            }
            for (int i = 0; i < readers; i++) {
                person(table, reader(i), handle(i), i, null);
            }
        }
        try (var table = new CopyTable(connection, "person_role", "person_id, role")) {
            for (int i = 0; i < AUTHORS; i++) {
                table.row(author(i), "RESIDENT");
                table.row(author(i), "WRITER");
            }
            for (int i = 0; i < readers; i++) {
                table.row(reader(i), "RESIDENT");
            }
        }
        try (var table = new CopyTable(connection, "consent", "person_id, kind, edition, given_at")) {
            for (int i = 0; i < readers; i++) {
                for (var consent : Consent.values()) {
                    if (consent.isRequired()) {
                        table.row(reader(i), consent, consent.edition(), ids.now());
                    }
                }
            }
        }
        signIns(connection);
    }

    private void person(CopyTable table, UUID id, String handle, int number, @Nullable Integer cohort)
            throws IOException {
        var longAgo = ids.now().minus(Duration.ofDays(90));
        var today = ids.now().toString().substring(0, 10);
        var name = (cohort == null ? "읽는 주민 " : "쓰는 주민 ") + (number + 1);
        table.row(
                id,
                handle,
                name,
                handle + "@example.org",
                cohort == null ? hash : "-",
                City.neighbourhood(number),
                longAgo,
                longAgo,
                12,
                today,
                cohort);
    }

    private void signIns(Connection connection) throws SQLException, IOException {
        try (var table = new CopyTable(
                connection, "sign_in", "token_hash, person_id, kind, created_at, expires_at, last_seen_at")) {
            var now = ids.now();
            for (int i = 0; i < readers; i++) {
                table.row(hash(session(i)), reader(i), "SESSION", now, now.plus(LIFE), now);
                table.row(hash(token(i)), reader(i), "TOKEN", now, now.plus(LIFE), now);
            }
        }
    }

    /** Writes the secrets for the load; a few dozen people read, all of them comment and support. */
    void writeSecrets(Path folder) throws IOException {
        int reading = Math.min(readers, SESSIONS_IN_USE);
        Files.write(
                folder.resolve(SESSIONS),
                IntStream.range(0, reading).mapToObj(People::session).toList());
        Files.write(
                folder.resolve(TOKENS),
                IntStream.range(0, readers).mapToObj(People::token).toList());
    }

    static String session(int reader) {
        return "mds_" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("session " + reader));
    }

    static String token(int reader) {
        return "mdt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("token " + reader));
    }

    private static String hash(String secret) {
        return "\\x" + HexFormat.of().formatHex(sha256(secret));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

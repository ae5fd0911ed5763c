package org.madang.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.RunningMadang.Madang;

/** People of whom juries are drawn, and who was. */
final class Neighbours {

    private Neighbours() {}

    /** Residents with whom nobody in this town had dealings yet; their password is the demonstration's. */
    static void moveIn(Madang madang, String marker) throws SQLException {
        try (var connection = connect(madang.database());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (id, handle, display_name, email, password_hash, language,"
                    + " neighbourhood, created_at, verified_at, active_days, email_confirmed_at)"
                    + " select gen_random_uuid(), '" + marker + "-' || n, '이웃 ' || n, '" + marker + "' || n ||"
                    + " '@example.org', p.password_hash, 'ko', p.neighbourhood, p.created_at, p.verified_at, 9,"
                    + " p.created_at from person p, generate_series(1, 12) n where p.handle = 'resident1'");
            statement.executeUpdate(
                    "insert into person_role select id, 'RESIDENT' from person where handle like '" + marker + "-%'");
            statement.executeUpdate("insert into consent (person_id, kind, edition, given_at) select q.id, c.kind,"
                    + " c.edition, c.given_at from person q, consent c join person p on p.id = c.person_id"
                    + " where q.handle like '" + marker + "-%' and p.handle = 'resident1'");
        }
    }

    /** Handles of those who were drawn for a jury, in order. */
    static List<String> drawn(Madang madang, long jury) throws SQLException {
        List<String> handles = new ArrayList<>();
        try (var connection = connect(madang.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.handle from juror r join jury j on j.id = r.jury_id"
                        + " join person p on p.id = r.person_id where j.number = " + jury
                        + " and r.place is not null order by r.place")) {
            while (rows.next()) {
                handles.add(rows.getString(1));
            }
        }
        return handles;
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}

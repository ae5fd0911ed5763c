package org.madang.calling;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.madang.post.Post;

/** An event as iCalendar (RFC 5545), for the calendars of people. */
public final class CalendarFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder lines = new StringBuilder();

    private CalendarFile() {}

    /** @param event a calling that has a time */
    public static String of(Calling event, Post post, URI site, Instant now) {
        var startsAt = event.getStartsAt();
        if (startsAt == null) {
            throw new IllegalArgumentException("no event");
        }
        var file = new CalendarFile()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Madang//Callings//KO")
                .line("BEGIN", "VEVENT")
                .line("UID", event.getId() + "@" + site.getHost())
                .line("DTSTAMP", MOMENT.format(now))
                .line("SEQUENCE", String.valueOf(event.getVersion()))
                .line("DTSTART", MOMENT.format(startsAt));
        var endsAt = event.getEndsAt();
        if (endsAt != null) {
            file.line("DTEND", MOMENT.format(endsAt));
        }
        return file.line("SUMMARY", escaped(post.getTitle()))
                .line("LOCATION", escaped(event.getVenue()))
                .line("DESCRIPTION", escaped(event.getWords()))
                .line("URL", site + "/posts/" + post.getNumber())
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .lines
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded after 75 bytes, never within a letter. */
    private CalendarFile line(String name, String value) {
        int bytes = 0;
        var content = name + ":" + value;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(content.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(letter);
            bytes += size;
        }
        lines.append("\r\n");
        return this;
    }
}

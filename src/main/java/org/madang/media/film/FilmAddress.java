package org.madang.media.film;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.madang.shared.PlainText;

/**
 * Where a film is found, and what stands for its sound: {@code /media/<id>/film.mp4#captions}.
 *
 * @param ending mp4 or webm
 * @param captioned whether there are captions; otherwise there is a transcript
 */
public record FilmAddress(UUID id, String ending, boolean captioned) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern PATTERN =
            Pattern.compile("/media/(" + ID + ")/film\\.(mp4|webm)(?:#(captions|transcript))?");
    private static final Pattern FILE =
            Pattern.compile("/media/(" + ID + "/(?:film\\.(?:mp4|webm)|captions\\.vtt|transcript\\.txt))");

    /** The film of an address as it stands in texts; empty for any other. */
    public static Optional<FilmAddress> of(String address) {
        var found = PATTERN.matcher(address);
        return found.matches()
                ? Optional.of(new FilmAddress(
                        UUID.fromString(found.group(1)), found.group(2), !"transcript".equals(found.group(3))))
                : Optional.empty();
    }

    /** All films that a text names. */
    public static Stream<UUID> in(String text) {
        return PATTERN.matcher(text).results().map(found -> UUID.fromString(found.group(1)));
    }

    /** The key of the file that answers an address; empty if it is none of a film. */
    public static Optional<String> key(String address) {
        var found = FILE.matcher(address);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Where its file is. */
    public String path() {
        return "/media/" + id + "/film." + ending;
    }

    /** Where its captions are, or the words that are said in it. */
    public String words() {
        return "/media/" + id + (captioned ? "/captions.vtt" : "/transcript.txt");
    }

    /** As texts in Markdown show it, alone in a paragraph. */
    public String markdown(String title) {
        var name = PlainText.line(title.replaceAll("[\\[\\]\\\\]+", " "));
        return "[" + (name.isEmpty() ? path() : name) + "](" + path() + (captioned ? "#captions)" : "#transcript)");
    }
}

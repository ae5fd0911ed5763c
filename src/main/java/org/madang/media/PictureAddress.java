package org.madang.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;

/**
 * Where a picture is found, with all that a page needs to keep its place before it has come: its size and its tone.
 *
 * @param width of the largest copy, in pixels
 * @param height of the largest copy, in pixels
 * @param tone its main colour: red, green and blue, each from 0 to 3
 * @param ending jpg or png
 */
public record PictureAddress(UUID id, int width, int height, String tone, String ending) {

    /** The widths in which every picture is kept, as far as it is that wide; the largest copy stands beside them. */
    static final List<Integer> WIDTHS = List.of(640, 1280);

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final Pattern PATTERN =
            Pattern.compile("/media/(" + ID + ")/([1-9][0-9]{0,3})x([1-9][0-9]{0,3})-([0-3]{3})\\.(jpg|png)");
    private static final Pattern COPY = Pattern.compile("/media/(" + ID + ")/([1-9][0-9]{0,3})\\.(jpg|png)");

    /** The picture of an address as it stands in texts, where a licence of its own may follow: {@code …jpg#KOGL-1}. */
    public static Optional<PictureAddress> of(String address) {
        int mark = address.indexOf('#');
        var matcher = PATTERN.matcher(mark < 0 ? address : address.substring(0, mark));
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** All pictures that a text in Markdown or HTML shows, in their order, each once. */
    public static Stream<PictureAddress> in(String text) {
        return PATTERN.matcher(text)
                .results()
                .map(found -> of(found.group()).orElseThrow())
                .distinct();
    }

    static PictureAddress of(Matcher matcher) {
        return new PictureAddress(
                UUID.fromString(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4),
                matcher.group(5));
    }

    /** The key of the copy that answers an address: its own, or a smaller width's. */
    public static Optional<String> key(String address) {
        var whole = of(address);
        if (whole.isPresent()) {
            return Optional.of(whole.get().key(whole.get().width));
        }
        var copy = COPY.matcher(address);
        return copy.matches() ? Optional.of(address.substring("/media/".length())) : Optional.empty();
    }

    /** The widths of its copies, the largest last. */
    List<Integer> widths() {
        return IntStream.concat(WIDTHS.stream().mapToInt(Integer::intValue).filter(w -> w < width), IntStream.of(width))
                .boxed()
                .toList();
    }

    String key(int copy) {
        return id + "/" + copy + "." + ending;
    }

    /** As it stands in texts. */
    public String path() {
        return "/media/" + id + "/" + width + "x" + height + "-" + tone + "." + ending;
    }

    /** The address of one of its copies. */
    String path(int copy) {
        return copy == width ? path() : "/media/" + key(copy);
    }

    /** All copies for {@code srcset}. */
    public String sources() {
        return String.join(
                ", ", widths().stream().map(w -> path(w) + " " + w + "w").toList());
    }

    /** The smallest copy, for lists. */
    public String small() {
        return path(widths().get(0));
    }

    /** As texts in Markdown show it; the text's licence holds. */
    public String markdown(String alt) {
        return markdown(alt, null);
    }

    /**
     * As texts in Markdown show it.
     *
     * @param licence its own; null if the text's holds
     */
    public String markdown(String alt, @Nullable Licence licence) {
        var own = licence == null ? "" : "#" + licence.code();
        return "![" + alt.replaceAll("[\\[\\]\\\\\\s]+", " ").strip() + "](" + path() + own + ")";
    }
}

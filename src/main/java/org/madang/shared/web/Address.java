package org.madang.shared.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One line of the table of public addresses: which page answers a path, who may ask, and whether the page is the same
 * for every visitor and may be kept.
 *
 * @param path with parameters in braces, as {@code /posts/{number}}
 * @param page the Facelets page below {@link #PAGES}
 * @param access who may ask
 * @param kept what the kept page depends on, with the path's parameters in braces, as {@code post:{number}}; empty if
 *     the page is never kept
 */
public record Address(String path, String page, Access access, List<String> kept, Pattern pattern, List<String> names) {

    /** Who may ask for a page. */
    public enum Access {
        ANYBODY,
        SIGNED_IN,
        /** The staff's desk. */
        STAFF,
        /** The first page of the administration. */
        OFFICE,
        /** What the office did with people. */
        RECORDS,
        ADMIN
    }

    /**
     * Where all pages are. Out of the browser's reach, and out of the way: a folder of the web root would answer its
     * own name, as in {@code /account}, before we can.
     */
    public static final String PAGES = "/WEB-INF/pages";

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    /** A page that anybody reads and that is kept until one of these things changes. */
    public static Address reading(String path, String page, String... dependsOn) {
        return of(path, page, Access.ANYBODY, List.of(dependsOn));
    }

    /** A page that is made anew for everybody who asks. */
    public static Address working(String path, String page, Access access) {
        return of(path, page, access, List.of());
    }

    private static Address of(String path, String page, Access access, List<String> kept) {
        var names = PARAMETER.matcher(path).results().map(r -> r.group(1)).toList();
        var regex = new StringBuilder();
        int from = 0;
        for (Matcher m = PARAMETER.matcher(path); m.find(); from = m.end()) {
            regex.append(Pattern.quote(path.substring(from, m.start())))
                    .append(isNumber(m.group(1)) ? "([1-9][0-9]{0,17})" : "([a-z0-9][a-z0-9._-]{0,79})");
        }
        regex.append(Pattern.quote(path.substring(from)));
        return new Address(path, page, access, List.copyOf(kept), Pattern.compile(regex.toString()), names);
    }

    private static boolean isNumber(String name) {
        return name.equals("number") || name.equals("entry");
    }

    /** The values of the path's parameters if the path is this address. */
    public Optional<List<String>> match(String requested) {
        var matcher = pattern.matcher(requested);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .toList());
    }

    /** What the kept page of these parameters depends on. */
    public List<String> dependencies(List<String> values) {
        return kept.stream()
                .map(tag -> {
                    var filled = tag;
                    for (int i = 0; i < names.size(); i++) {
                        filled = filled.replace("{" + names.get(i) + "}", values.get(i));
                    }
                    return filled;
                })
                .toList();
    }
}

package org.madang.search;

/**
 * Something with a page of its own that has a name: a neighbourhood, a topic, a writer, a tag.
 *
 * @param kind {@code neighbourhood}, {@code topic}, {@code writer} or {@code tag}
 * @param path where it is
 */
public record Guide(String kind, String name, String path) {

    /** The icon that stands for its kind. */
    public String icon() {
        return switch (kind) {
            case "neighbourhood" -> "map-pin";
            case "topic" -> "folder";
            case "writer" -> "user";
            default -> "tag";
        };
    }
}

package org.madang.shared;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads single settings by name and type. A feature with settings of its own (a syndication channel, for one) reads
 * them through this, so that all of them know {@code …_FILE} and fail with the same kind of line.
 */
public final class SettingValues {

    private final Map<String, String> environment;

    public SettingValues(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The value itself or what stands in the file that {@code name_FILE} names; blank counts as not given. */
    public Optional<String> text(String name) {
        var value =
                Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        var file = Optional.ofNullable(environment.get(name + "_FILE")).filter(text -> !text.isBlank());
        if (value.isPresent() && file.isPresent()) {
            throw new InvalidSettingException(name, "and " + name + "_FILE are both set: keep one of them");
        }
        return value.or(() -> file.map(path -> read(name + "_FILE", path)));
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> new InvalidSettingException(name, "is missing"));
    }

    public Optional<String> matching(String name, String pattern, String expected) {
        var value = text(name);
        if (value.isPresent() && !value.get().matches(pattern)) {
            throw new InvalidSettingException(name, "must be " + expected);
        }
        return value;
    }

    public int number(String name, int otherwise, int least, int most) {
        var expected = "must be a whole number from " + least + " to " + most;
        try {
            int value = text(name).map(Integer::parseInt).orElse(otherwise);
            if (value < least || value > most) {
                throw new InvalidSettingException(name, expected);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new InvalidSettingException(name, expected);
        }
    }

    public boolean yesOrNo(String name, boolean otherwise) {
        return matching(name, "true|false", "true or false")
                .map(Boolean::parseBoolean)
                .orElse(otherwise);
    }

    /** An absolute http or https address; a slash at its end is dropped. */
    public Optional<URI> webAddress(String name) {
        return matching(name, "https?://[^\\s/?#]+[^\\s?#]*", "an address that starts with http:// or https://")
                .map(text -> text.replaceAll("/+$", ""))
                .map(text -> {
                    try {
                        return URI.create(text);
                    } catch (IllegalArgumentException e) {
                        throw new InvalidSettingException(name, "is not an address: it has a character too many");
                    }
                });
    }

    public Path path(String name, Path home, String otherwise) {
        try {
            return home.resolve(text(name).orElse(otherwise)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new InvalidSettingException(name, "is not a path");
        }
    }

    /** Refuses settings that mean nothing because the one they belong to is missing. */
    public void onlyTogetherWith(String name, String... others) {
        for (var other : others) {
            if (text(other).isPresent()) {
                throw new InvalidSettingException(name, "is missing, but " + other + " is set");
            }
        }
    }

    private static String read(String name, String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new InvalidSettingException(name, "names a file that cannot be read");
        }
    }
}

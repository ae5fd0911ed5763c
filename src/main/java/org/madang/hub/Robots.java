package org.madang.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site asks robots to leave alone, as far as it concerns us: our own group, or everybody's. */
final class Robots {

    private static final String OURS = "madang";
    private static final int MOST_LINES = 2000;

    private final List<String> forbidden;
    private final List<String> allowed;

    private Robots(List<String> forbidden, List<String> allowed) {
        this.forbidden = forbidden;
        this.allowed = allowed;
    }

    static Robots of(String text) {
        var own = group(text, OURS);
        return own.forbidden.isEmpty() && own.allowed.isEmpty() ? group(text, "*") : own;
    }

    private static Robots group(String text, String agent) {
        var rules = new Robots(new ArrayList<>(), new ArrayList<>());
        boolean ours = false;
        boolean naming = false;
        for (var line : text.lines().limit(MOST_LINES).toList()) {
            var parts = line.replaceAll("#.*$", "").split(":", 2);
            var name = parts[0].strip().toLowerCase(Locale.ROOT);
            var value = parts.length < 2 ? "" : parts[1].strip();
            if (name.equals("user-agent")) {
                ours = value.toLowerCase(Locale.ROOT).equals(agent) || naming && ours;
                naming = true;
            } else if (!name.isEmpty()) {
                naming = false;
                rules.add(ours ? name : "", value);
            }
        }
        return rules;
    }

    private void add(String name, String value) {
        if (name.equals("disallow") && !value.isEmpty()) {
            forbidden.add(value);
        } else if (name.equals("allow") && !value.isEmpty()) {
            allowed.add(value);
        }
    }

    /** Whether a path may be read; the longest rule holds. */
    boolean allows(String path) {
        return longest(allowed, path) >= longest(forbidden, path);
    }

    private static int longest(List<String> rules, String path) {
        return rules.stream()
                .filter(rule -> path.startsWith(rule.replaceAll("[*$].*$", "")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}

package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our own export as Markdown: an archive of files, each with its fields between two lines of dashes. */
@ApplicationScoped
class MarkdownReader implements BlogReader {

    static final String FENCE = "---\n";

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void read(InputStream file, Found into) throws IOException {
        new GuardedZip(file)
                .each(
                        path -> path.endsWith(".md") ? GuardedZip.MOST_TEXT : 0,
                        (path, text) -> into.accept(
                                text == null
                                        ? BlogEntry.broken(path, "text-too-long")
                                        : entry(path, new String(text, StandardCharsets.UTF_8))));
    }

    static BlogEntry entry(String path, String text) {
        var clean = text.replace("\r\n", "\n");
        int end = clean.startsWith(FENCE) ? clean.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            return BlogEntry.broken(path, "no-front-matter");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        clean.substring(FENCE.length(), end + 1).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        });
        var tags = fields.getOrDefault("tags", "");
        fields.remove("tags");
        fields.putIfAbsent("id", path);
        fields.put("markdown", clean.substring(end + 1 + FENCE.length()).strip());
        return new BlogEntry(
                fields,
                tags.isEmpty()
                        ? List.of()
                        : Arrays.stream(tags.split(",")).map(String::strip).toList());
    }
}

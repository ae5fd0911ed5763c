package org.madang.imports.blog;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.madang.imports.blog.BlogEntry.Status;

/** What would come of a file: how many of which kind, and the first few by name. */
public final class Preview {

    private static final int MOST = 20;
    private static final int LONGEST = 120;

    private int published;
    private int drafts;
    private int kept;
    private int broken;
    private final List<String> titles = new ArrayList<>();

    void add(BlogEntry entry) {
        if (!entry.get("fault").isEmpty()) {
            broken++;
            return;
        }
        published += entry.status() == Status.PUBLISHED ? 1 : 0;
        drafts += entry.status() == Status.DRAFT ? 1 : 0;
        kept += entry.status() == Status.PRIVATE ? 1 : 0;
        if (titles.size() < MOST) {
            var title = entry.get("title");
            titles.add(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        }
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("published", published)
                .add("drafts", drafts)
                .add("private", kept)
                .add("broken", broken)
                .add("titles", Json.createArrayBuilder(titles))
                .build()
                .toString();
    }

    /** As it was written down with the import. */
    public static Preview of(String json) {
        var preview = new Preview();
        if (json.isEmpty()) {
            return preview;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            preview.published = object.getInt("published");
            preview.drafts = object.getInt("drafts");
            preview.kept = object.getInt("private");
            preview.broken = object.getInt("broken");
            object.getJsonArray("titles")
                    .getValuesAs(JsonString.class)
                    .forEach(title -> preview.titles.add(title.getString()));
        }
        return preview;
    }

    /** Others read them where they are, and will here. */
    public int getPublished() {
        return published;
    }

    public int getDrafts() {
        return drafts;
    }

    /** Behind a password or for their writer alone; they stay drafts here. */
    public int getKept() {
        return kept;
    }

    /** What cannot come. */
    public int getBroken() {
        return broken;
    }

    /** The first twenty. */
    public List<String> getTitles() {
        return List.copyOf(titles);
    }
}

package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive with one file a post: its fields between two lines of dashes, then its Markdown as it was typed. */
@ApplicationScoped
class MarkdownWriter implements BlogWriter {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public void write(Stream<BlogPost> posts, String base, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Iterator<BlogPost> all = posts.iterator(); all.hasNext(); ) {
                var next = all.next();
                zip.putNextEntry(new ZipEntry("posts/" + next.post().getNumber() + ".md"));
                zip.write(text(next, base).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    static String text(BlogPost taken, String base) {
        var post = taken.post();
        var text = new StringBuilder(MarkdownReader.FENCE);
        PostFields.of(taken, base)
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        if (!post.getTags().isEmpty()) {
            text.append("tags: ").append(String.join(", ", post.getTags())).append('\n');
        }
        return text.append(MarkdownReader.FENCE)
                .append('\n')
                .append(post.getBody())
                .append('\n')
                .toString();
    }
}

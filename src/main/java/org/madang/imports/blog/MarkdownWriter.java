package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.madang.post.Post;

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
    public void write(Stream<Post> posts, String base, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Iterator<Post> all = posts.iterator(); all.hasNext(); ) {
                var post = all.next();
                zip.putNextEntry(new ZipEntry("posts/" + post.getNumber() + ".md"));
                zip.write(text(post, base).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    static String text(Post post, String base) {
        var text = new StringBuilder(MarkdownReader.FENCE);
        PostFields.of(post, base)
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

package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.calling.CallingService;
import org.madang.comment.outside.OutsideCommentService;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/** People take their posts away: published ones and drafts, as files that others read and that can be brought again. */
@ApplicationScoped
public class BlogExport {

    private static final int AT_ONCE = 100;

    @Inject
    PostService posts;

    @Inject
    OutsideCommentService comments;

    @Inject
    CallingService callings;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<BlogWriter> writers;

    /** What a file is, before it is written. */
    public record Kind(String contentType, String fileName) {}

    /** @throws DomainException {@code unknown-format} */
    public Kind kind(@Nullable String format) {
        var writer = writer(format);
        return new Kind(writer.contentType(), "madang-posts." + writer.ending());
    }

    /** Writes the signed-in person's posts, a few at a time. */
    @Transactional
    public void write(@Nullable String format, OutputStream out) throws IOException {
        current.require(Action.USE_ACCOUNT);
        writer(format).write(all(), settings.baseUrl().toString(), out);
    }

    private Stream<BlogPost> all() {
        return Stream.iterate(
                        posts.written(0, AT_ONCE),
                        some -> !some.isEmpty(),
                        some -> posts.written(some.get(some.size() - 1).getNumber(), AT_ONCE))
                .flatMap(List::stream)
                .map(post -> new BlogPost(post, comments.of(post), callings.plain(post)));
    }

    private BlogWriter writer(@Nullable String format) {
        return writers.stream()
                .filter(writer -> writer.name().equals(format))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("format", "unknown-format"));
    }
}

package org.madang.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.content.Filing;
import org.madang.content.Licence;
import org.madang.shared.PlainText;

/**
 * The words of a post and where it is filed, as its writer gives them.
 *
 * @param body Markdown
 * @param summary one or two sentences for lists; taken from the body if empty
 * @param topic slug; null if not chosen
 * @param neighbourhood slug; null for the whole city
 * @param series name of the series it belongs to; null if none
 * @param interest what the writer declares about money or ties behind the post; null if nothing
 * @param licence code, see {@link Licence}; {@code CC-BY-4.0} if null
 */
public record PostText(
        @NotBlank(message = "{required}") @Size(max = Post.MAX_TITLE, message = "{too-long}")
        String title,

        @NotBlank(message = "{required}") @Size(max = Post.MAX_BODY, message = "{too-long}")
        String body,

        @Size(max = Post.MAX_SUMMARY, message = "{too-long}")
        String summary,

        @Nullable String topic,
        @Nullable String neighbourhood,
        List<String> tags,

        @Nullable @Size(max = Post.MAX_SERIES, message = "{too-long}")
        String series,

        String licence,
        String language,

        @Nullable @Size(max = Post.MAX_INTEREST, message = "{too-long}")
        String interest) {

    public PostText {
        interest = emptyAsNull(interest);
        title = PlainText.line(title);
        body = PlainText.text(body);
        summary = PlainText.line(summary);
        topic = emptyAsNull(topic);
        neighbourhood = emptyAsNull(neighbourhood);
        series = emptyAsNull(series);
        licence = licence == null || licence.isBlank() ? Licence.CC_BY.code() : licence.strip();
        language = "en".equals(language) ? "en" : "ko";
    }

    /** From what a request gives; any part may be null. */
    public static PostText of(
            @Nullable String title,
            @Nullable String body,
            @Nullable String summary,
            @Nullable String topic,
            @Nullable String neighbourhood,
            @Nullable Collection<String> tags,
            @Nullable String series,
            @Nullable String licence,
            @Nullable String language) {
        return new PostText(
                PlainText.line(title),
                PlainText.text(body),
                PlainText.line(summary),
                topic,
                neighbourhood,
                Filing.tags(tags),
                series,
                licence == null ? "" : licence,
                language == null ? "ko" : language,
                null);
    }

    /** The same with what its writer declares about money or ties behind it; nothing if empty. */
    public PostText declaring(@Nullable String declaration) {
        return new PostText(title, body, summary, topic, neighbourhood, tags, series, licence, language, declaration);
    }

    /** The words that readers will see, by the names of their fields. */
    Map<String, String> words() {
        return Map.of("title", title, "body", body, "summary", summary);
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        var line = PlainText.line(text);
        return line.isEmpty() ? null : line;
    }
}

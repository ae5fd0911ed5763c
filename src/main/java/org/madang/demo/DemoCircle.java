package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.madang.account.Person;
import org.madang.post.PostService;
import org.madang.raising.CircleService;
import org.madang.raising.RaisingService;

/** The editors' circle and what it raised. */
@ApplicationScoped
class DemoCircle {

    private static final List<String> EDITORS = List.of("writer1", "writer2");

    @Inject
    CircleService circle;

    @Inject
    RaisingService raisings;

    @Inject
    PostService posts;

    void load(Map<String, Long> numbers, Map<String, Person> people, Instant now) {
        EDITORS.forEach(editor ->
                circle.admit(Objects.requireNonNull(people.get(editor)).getId()));
        for (var json : DemoFiles.objects("raisings.json")) {
            var post = posts.read(Objects.requireNonNull(numbers.get(json.getString("post"))));
            var editor = Objects.requireNonNull(people.get(json.getString("editor")));
            var at = now.minus(Duration.ofDays(json.getInt("raisedDaysAgo")));
            raisings.raise(post, editor.getId(), json.getString("reason"), at);
        }
    }
}

package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/** Checks where a text is to be filed: topic, neighbourhood, tags. */
@ApplicationScoped
public class Filing {

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    /** Tags as they are kept: without {@code #}, lower case, no doubles, empty ones left out. */
    public static List<String> tags(@Nullable Collection<String> typed) {
        var tags = new LinkedHashSet<String>();
        if (typed != null) {
            for (var one : typed) {
                var tag = PlainText.line(one)
                        .replaceFirst("^#+", "")
                        .toLowerCase(Locale.ROOT)
                        .strip();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
            }
        }
        return List.copyOf(tags);
    }

    /** @throws DomainException {@code invalid} with the fields at fault */
    public void check(@Nullable String topic, @Nullable String neighbourhood, List<String> tags) {
        List<Violation> faults = new ArrayList<>();
        if (topic != null && topics.topic(topic).isEmpty()) {
            faults.add(new Violation("topic", "unknown-topic", Map.of()));
        }
        if (neighbourhood != null && city.neighbourhood(neighbourhood).isEmpty()) {
            faults.add(new Violation("neighbourhood", "unknown-neighbourhood", Map.of()));
        }
        if (tags.size() > Content.MAX_TAGS) {
            faults.add(new Violation("tags", "too-many", Map.of("max", Content.MAX_TAGS)));
        } else if (tags.stream().anyMatch(tag -> tag.length() > Content.MAX_TAG)) {
            faults.add(new Violation("tags", "too-long", Map.of("max", Content.MAX_TAG)));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }
}

package org.madang.demo;

import static org.madang.demo.DemoFiles.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.account.Trust;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.content.TallyService;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;

/** What people said under the posts and proposals, and the flags on some of it. */
@ApplicationScoped
class DemoComments {

    @Inject
    CommentService comments;

    @Inject
    FlagService flags;

    @Inject
    TallyService tallies;

    void load(Map<Kind, Map<String, Long>> subjects, Map<String, Person> people, Instant now) {
        Map<String, Long> numbers = new HashMap<>();
        Set<UUID> touched = new HashSet<>();
        for (var json : oldestFirst(DemoFiles.objects("comments.json"))) {
            var kind = json.getString("on").equals("post") ? Kind.POST : Kind.PROPOSAL;
            var comment = comments.bringIn(
                    DemoFiles.known(people, json.getString("author")),
                    kind,
                    DemoFiles.known(DemoFiles.known(subjects, kind), json.getString("target")),
                    CommentText.of(text(json, "body"), numbers.get(text(json, "parent"))),
                    ago(json, now));
            numbers.put(json.getString("key"), comment.getNumber());
            touched.add(comment.getSubject().getId());
            flag(comment.getNumber(), json, people, now);
        }
        touched.forEach(tallies::recount);
    }

    private void flag(long comment, JsonObject json, Map<String, Person> people, Instant now) {
        for (var flag : oldestFirst(json.getJsonArray("flags").getValuesAs(JsonObject.class))) {
            var person = DemoFiles.known(people, flag.getString("by"));
            var reason = FlagReason.valueOf(flag.getString("reason"));
            var at = ago(flag, now);
            flags.bringIn(comment, person.getId(), reason, flag.getString("note"), tier(person, at), at);
        }
    }

    private static double tier(Person person, Instant at) {
        return Trust.tier(
                person.getCreatedAt(),
                person.getVerifiedAt(),
                person.getActiveDays(),
                person.getNeighbourhood() != null,
                person.getRoles().contains(Role.STAFF),
                at);
    }

    private static List<JsonObject> oldestFirst(List<JsonObject> texts) {
        return texts.stream()
                .sorted(Comparator.comparingInt((JsonObject json) -> json.getInt("minutesAgo"))
                        .reversed())
                .toList();
    }

    private static Instant ago(JsonObject json, Instant now) {
        return now.minus(Duration.ofMinutes(json.getInt("minutesAgo")));
    }
}

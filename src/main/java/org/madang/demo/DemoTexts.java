package org.madang.demo;

import static org.madang.demo.DemoFiles.part;
import static org.madang.demo.DemoFiles.text;
import static org.madang.demo.DemoFiles.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.madang.account.Person;
import org.madang.content.TallyService;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalText;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.ReviewIntake;
import org.madang.shared.ClockProducer;
import org.madang.vote.SupportService;

/** The posts, and the proposals with their supports and answers. */
@ApplicationScoped
class DemoTexts {

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    SupportService supports;

    @Inject
    ReviewIntake intake;

    @Inject
    TallyService tallies;

    /** Numbers of the posts, by the names of their files. */
    Map<String, Long> posts(Map<String, Person> people, Instant now) {
        Map<String, Long> numbers = new HashMap<>();
        for (var file : DemoFiles.posts()) {
            var text = PostText.of(
                    file.get("title"),
                    file.body(),
                    file.get("summary"),
                    file.get("topic"),
                    file.get("neighbourhood"),
                    List.of(Objects.requireNonNullElse(file.get("tags"), "").split(",")),
                    file.get("series"),
                    file.get("licence"),
                    file.get("language"));
            var at = daysAgo(Integer.parseInt(Objects.requireNonNull(file.get("publishedDaysAgo"))), now);
            var post = posts.bringIn(people.get(file.get("author")), text, null, at);
            posts.publishAt(post, List.of(), at);
            numbers.put(file.name(), post.getNumber());
        }
        return numbers;
    }

    /** Numbers of the proposals, by their keys. */
    Map<String, Long> proposals(Map<String, Person> people, Instant now) {
        Map<String, Long> numbers = new HashMap<>();
        for (var json : DemoFiles.objects("proposals-here.json")) {
            var opened = daysAgo(json.getInt("openedDaysAgo"), now);
            var proposal = proposals.bringIn(people.get(json.getString("author")), words(json), null, 0, opened, null);
            numbers.put(json.getString("key"), proposal.getNumber());
            support(proposal, texts(json, "supporters"), people, opened, now);
            review(proposal, json, people, now);
        }
        return numbers;
    }

    private static ProposalText words(JsonObject json) {
        return ProposalText.of(
                text(json, "title"),
                text(json, "problem"),
                text(json, "solution"),
                text(json, "effect"),
                text(json, "topic"),
                text(json, "neighbourhood"),
                texts(json, "tags"),
                text(json, "location"),
                "ko");
    }

    /** Spread over the time since it was opened, the first ones quickly. */
    private void support(
            Proposal proposal, List<String> handles, Map<String, Person> people, Instant opened, Instant now) {
        var open = Duration.between(opened, now);
        for (int i = 0; i < handles.size(); i++) {
            double share = Math.pow((i + 1.0) / (handles.size() + 1), 2);
            var at = opened.plusSeconds((long) (open.toSeconds() * share));
            supports.bringIn(
                    proposal.getId(), DemoFiles.known(people, handles.get(i)).getId(), proposal.getTextVersion(), at);
        }
        tallies.recount(proposal.getId());
    }

    private void review(Proposal proposal, JsonObject json, Map<String, Person> people, Instant now) {
        var assignment = part(json, "assignment");
        if (assignment == null) {
            return;
        }
        long number = proposal.getNumber();
        var officer = DemoFiles.known(people, assignment.getString("officer"));
        var assigned = daysAgo(assignment.getInt("assignedDaysAgo"), now);
        var due = assigned.atZone(ClockProducer.CITY_ZONE).toLocalDate().plusDays(assignment.getInt("dueInDays"));
        intake.bringInTags(number, texts(json, "reviewTags"), officer, assigned.minus(Duration.ofMinutes(5)));
        intake.bringInAssignment(number, assignment.getString("department"), officer, due, assigned);
        var answer = part(json, "answer");
        if (answer != null) {
            intake.bringInAnswer(number, officer, answer(answer), daysAgo(answer.getInt("answeredDaysAgo"), now));
        }
    }

    private static AnswerText answer(JsonObject json) {
        var decision = Arrays.stream(Decision.values())
                .filter(d -> d.name().equals(text(json, "decision")))
                .findFirst()
                .orElseThrow();
        return AnswerText.of(
                decision, text(json, "text"), text(json, "basis"), text(json, "budget"), text(json, "schedule"));
    }

    private static Instant daysAgo(int days, Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}

package org.madang.calling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.calling.Calling;
import org.madang.calling.CallingKind;
import org.madang.calling.CallingPlan;
import org.madang.calling.CallingService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;
import org.madang.shared.web.TypedTime;

/** Backs {@code /calling/edit.xhtml}: the author says what the post calls readers to. */
@Named
@RequestScoped
public class CallingEditView {

    @Inject
    CallingService callings;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    private CallingKind kind;
    private Post post;
    private Calling calling;
    private String words;
    private String venue;
    private String startsAt;
    private String endsAt;
    private String closesAt;
    private String seats;

    @PostConstruct
    void load() {
        kind = CallingKind.ofPath(page.parameter("kind"));
        calling = callings.ofOwn(page.number("number"), kind).orElse(null);
        post = posts.readOwn(page.number("number"));
        if (calling != null) {
            fill();
        }
    }

    private void fill() {
        words = calling.getWords();
        venue = calling.getVenue();
        startsAt = TypedTime.of(calling.getStartsAt());
        endsAt = TypedTime.of(calling.getEndsAt());
        closesAt = calling.getClosesAt().equals(calling.getStartsAt()) ? null : TypedTime.of(calling.getClosesAt());
        seats = calling.getSeats() == null ? null : calling.getSeats().toString();
    }

    /** Keeps what was typed. */
    public void save() {
        errors.allow(() -> {
            guard.field("words", words == null ? "" : words).ask();
            callings.set(post.getNumber(), kind, plan());
            onward("calling-set");
        });
    }

    private CallingPlan plan() {
        return new CallingPlan(
                words,
                venue,
                TypedTime.read("startsAt", startsAt),
                TypedTime.read("endsAt", endsAt),
                TypedTime.read("closesAt", closesAt),
                number(seats));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[0-9]{1,6}")) {
            throw DomainException.invalid("seats", "not-a-number");
        }
        return Integer.valueOf(typed.strip());
    }

    /** Calls nobody any more. */
    public void cancel() {
        errors.allow(() -> {
            callings.cancel(post.getNumber(), kind);
            onward("calling-cancelled");
        });
    }

    /** To where the post is published, or to where it is read. */
    private void onward(String notice) {
        Onward.to("/posts/" + post.getNumber() + (post.isPublic() ? "" : "/publish"), notice);
    }

    public String getKind() {
        return kind.name();
    }

    /** All kinds, to choose the other one. */
    public List<CallingKind> getKinds() {
        return Arrays.asList(CallingKind.values());
    }

    public boolean isEvent() {
        return kind == CallingKind.EVENT;
    }

    public Post getPost() {
        return post;
    }

    /** What is there already; null if nothing is. */
    public @Nullable Calling getCalling() {
        return calling;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }
}

package org.madang.hub.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.hub.HubMoved;
import org.madang.hub.question.HubQuestion.Position;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.PlainText;

/** Pairs questions with answers where both are public, for everybody to link to. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class HubQuestionService {

    private static final int MOST = 50;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_POSITION = 2000;

    @Inject
    HubQuestionRepository questions;

    @Inject
    CurrentPerson current;

    @Inject
    Event<HubMoved> moved;

    @Inject
    Clock clock;

    /**
     * One with all that departments say to it.
     *
     * @throws DomainException {@code not-found}
     */
    public HubQuestion byNumber(long number) {
        return questions.find(number).orElseThrow(DomainException::notFound);
    }

    /** The newest, 50 at most; those to which a department says something, or all. */
    public List<HubQuestion> newest(@Nullable String department) {
        return questions.newest(department, MOST);
    }

    /**
     * Writes a question down as it was asked, without whoever asked it.
     *
     * @return its number
     * @throws DomainException for a field: {@code required}, {@code too-long}, {@code web-address}
     */
    public long ask(@Nullable String words, @Nullable String url) {
        current.require(Action.CHECK_REPLIES);
        var text = text("question", words, LONGEST_QUESTION);
        long number = questions.add(Ids.next(clock.instant()), text, address("source", url), clock.instant());
        moved.fire(new HubMoved(""));
        return number;
    }

    /**
     * Says where one's own department stands; a second time in place of the first.
     *
     * @throws DomainException {@code not-found}, {@code no-department}; for a field as {@link #ask}
     */
    public void answer(long number, @Nullable String words, @Nullable String url) {
        current.require(Action.CHECK_REPLIES);
        var department = current.get().department();
        if (department == null) {
            throw DomainException.conflict("no-department");
        }
        byNumber(number);
        var position = new Position(
                department, text("position", words, LONGEST_POSITION), address("place", url), clock.instant());
        questions.take(number, position);
        moved.fire(new HubMoved(department));
    }

    /** Takes a question away with all that was said to it. */
    public void remove(long number) {
        current.require(Action.CHECK_REPLIES);
        questions.remove(number);
        moved.fire(new HubMoved(""));
    }

    private static String text(String field, @Nullable String words, int most) {
        var text = words == null ? "" : PlainText.text(words).strip();
        if (text.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (text.length() > most) {
            throw DomainException.invalid(field, "too-long");
        }
        return text;
    }

    private static @Nullable String address(String field, @Nullable String url) {
        var address = url == null ? "" : url.strip();
        if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]{3,490}")) {
            throw DomainException.invalid(field, "web-address");
        }
        return address.isEmpty() ? null : address;
    }
}

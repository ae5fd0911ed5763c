package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;

/**
 * The one step of staff that rests on no law: an open text is marked as contested, under the department's name and by a
 * named rule, so that readers look. It hides nothing, and nobody takes it on what is about the own department.
 */
@ApplicationScoped
@Transactional
public class OfficeService {

    @Inject
    CaseRepository cases;

    @Inject
    ContentRepository contents;

    @Inject
    Steps steps;

    @Inject
    JobQueue jobs;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The signed-in person marks a text as contested for the department.
     *
     * @throws DomainException {@code not-allowed}, {@code own-comment}, {@code about-your-department},
     *     {@code no-department}, {@code not-open}
     */
    public Content markContested(Kind kind, long number, @Nullable FlagReason rule) {
        var person = current.require(Action.MARK_CONTESTED);
        var content = contents.find(kind, number).orElseThrow(DomainException::notFound);
        content.requirePublic();
        current.require(Action.MARK_CONTESTED, content);
        if (rule == null) {
            throw DomainException.invalid("reason", "unknown-reason");
        }
        if (person.department() == null) {
            throw DomainException.forbidden("no-department");
        }
        var now = clock.instant();
        var weighing = cases.lock(content, now);
        var move = Course.byOffice(content.getStanding(), rule, now)
                .orElseThrow(() -> DomainException.conflict("not-open"));
        steps.take(content, weighing, move, now);
        weighing.markedBy(Objects.requireNonNull(person.department()));
        jobs.add(ModerationClock.NAME, content.getId().toString(), Objects.requireNonNull(weighing.getUntil()));
        return content;
    }
}

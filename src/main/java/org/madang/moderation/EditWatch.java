package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.madang.content.Content;
import org.madang.content.ContentChanged;
import org.madang.content.ContentRepository;

/**
 * Looks at a flagged text again when its author reworded it. Flags belong to a wording: an open text begins anew, a
 * folded one opens once, if the edit came late enough to be considered, and else stays folded until its end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EditWatch {

    @Inject
    CaseRepository cases;

    @Inject
    ContentRepository contents;

    @Inject
    Weigher weigher;

    @Inject
    Steps steps;

    void changed(@Observes ContentChanged event) {
        cases.find(event.content().id()).ifPresent(known -> contents.find(known.getContentId())
                .filter(content -> content.getTextVersion() != known.getTextVersion() && content.isPublic())
                .ifPresent(content -> reworded(content, event.at())));
    }

    private void reworded(Content content, Instant now) {
        var weighing = cases.lock(content, now);
        if (content.getStanding().isFolded()) {
            Course.byEdit(content.getStanding(), weighing.getSince(), weighing.isEditedOnce(), now)
                    .ifPresent(move -> {
                        weighing.edited();
                        weighing.follow(content.getTextVersion());
                        steps.take(content, weighing, move, now);
                    });
        } else if (Course.isFree(content.getStanding())) {
            weighing.follow(content.getTextVersion());
            weigher.weigh(content, weighing, now);
        }
    }
}

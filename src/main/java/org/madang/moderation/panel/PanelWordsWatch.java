package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRepository;

/** Forgets what an author said to the panel as soon as the author has taken the text back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PanelWordsWatch {

    @Inject
    PanelRepository cases;

    @Inject
    ContentRepository contents;

    void changed(@Observes ContentChanged event) {
        forgetIfGone(event.content().id());
    }

    void gone(@Observes ContentGone event) {
        forgetIfGone(event.content().id());
    }

    private void forgetIfGone(UUID id) {
        contents.find(id)
                .filter(content -> !content.isPublic())
                .ifPresent(content -> cases.forgetWords(content.getId()));
    }
}

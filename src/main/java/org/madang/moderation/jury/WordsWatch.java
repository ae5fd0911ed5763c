package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRepository;

/** Forgets the copy that jurors read as soon as its author has taken the words back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WordsWatch {

    @Inject
    PoolRepository juries;

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
                .ifPresent(content -> juries.forgetWords(content.getId()));
    }
}

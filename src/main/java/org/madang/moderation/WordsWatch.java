package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRepository;

/** Lets every copy of an author's words be forgotten as soon as the author has taken the text back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WordsWatch {

    @Inject
    @Any
    Instance<AuthorsWords> copies;

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
                .ifPresent(content -> copies.forEach(copy -> copy.forgetWords(content.getId())));
    }
}

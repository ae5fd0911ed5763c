package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** Keeps every wording that readers saw when a post is changed; part of the caller's transaction. */
@ApplicationScoped
class PostHistory {

    @Inject
    PostVersionRepository versions;

    @Inject
    WorkingCopyRepository copies;

    @Inject
    Clock clock;

    /** Changes the post; of a public one the words before stay readable, and what was being changed is up now. */
    void edit(Post post, PostText text, @Nullable String reason) {
        var now = clock.instant();
        var why = PlainText.line(reason);
        if (why.length() > PostVersion.MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", PostVersion.MAX_REASON));
        }
        PersonalData.refuseResidentNumbers(Map.of("reason", why));
        boolean seen = post.isPublic();
        if (seen && post.differs(text) && !versions.has(post.getId(), post.getTextVersion())) {
            var since = Objects.requireNonNullElse(
                    post.getEditedAt(), Objects.requireNonNullElse(post.getPublishedAt(), now));
            versions.add(new PostVersion(post, null, since));
        }
        boolean reworded = post.edit(text, now);
        if (seen && reworded) {
            versions.add(new PostVersion(post, why.isEmpty() ? null : why, now));
        }
        if (seen) {
            copies.remove(post.getId());
        }
    }
}

package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** Changes what readers have read, openly: with a reason, and with every wording kept. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CorrectionService {

    /** The most wordings that are shown together. */
    public static final int MOST = 30;

    /** One correction: the wording it led to, and how that differs from the one before. */
    public record Correction(PostVersion version, List<Wording.Line> lines) {}

    @Inject
    PostService posts;

    @Inject
    PostVersionRepository versions;

    /**
     * Puts changed words of one's own public post up.
     *
     * @param reason told to readers
     * @throws DomainException {@code invalid} with {@code reason required} if the words change and no reason is given; as
     *     {@link PostService#edit}
     */
    public Post correct(long number, PostText text, @Nullable Integer expectedVersion, @Nullable String reason) {
        if (posts.readOwn(number).differs(text) && PlainText.line(reason).isEmpty()) {
            throw DomainException.invalid("reason", "required");
        }
        return posts.edit(number, text, expectedVersion, reason);
    }

    /** The newest correction of a post that readers see; empty if its words never changed. */
    public Optional<PostVersion> newest(Post post) {
        return post.getTextVersion() == 1
                ? Optional.empty()
                : versions.of(post.getId(), 1).stream().findFirst();
    }

    /** All wordings of a post that the reader may see, the newest first; empty if there was only one. */
    public List<PostVersion> wordings(long number) {
        return versions.of(posts.read(number).getId(), MOST);
    }

    /**
     * A wording that one's own post had, to go on from.
     *
     * @throws DomainException {@code not-found} if the post never had it
     */
    public PostVersion wording(long number, int textVersion) {
        return versions.find(posts.readOwn(number).getId(), textVersion).orElseThrow(DomainException::notFound);
    }

    /** All corrections of a post that the reader may see, the newest first. */
    public List<Correction> corrections(long number) {
        var all = wordings(number);
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            corrections.add(new Correction(all.get(i), Wording.differences(all.get(i + 1), all.get(i))));
        }
        return corrections;
    }
}

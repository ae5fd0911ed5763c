package org.madang.post.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentShown;
import org.madang.content.Kind;
import org.madang.content.Visibility;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * Whoever writes posts says which of them are the same text in other languages; in each language there is one. Nobody can
 * tie a text to somebody else's. Each method is one transaction.
 */
@ApplicationScoped
@Transactional
public class TranslationService {

    @Inject
    TranslationRepository translations;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<TranslationsMoved> moved;

    @Inject
    Clock clock;

    /**
     * Ties two of one's own posts together, and with them what each was tied to before.
     *
     * @throws DomainException {@code no-post}, {@code translation-same-language} if a language would be there twice
     */
    public void tie(long number, long other) {
        var post = own(number);
        var second = second(other);
        if (post.getTranslationGroup() != null && post.getTranslationGroup().equals(second.getTranslationGroup())) {
            return;
        }
        var all = Stream.concat(group(post).stream(), group(second).stream()).toList();
        var languages = new HashSet<String>();
        if (!all.stream().allMatch(one -> languages.add(one.getLanguage()))) {
            throw DomainException.invalid("other", "translation-same-language");
        }
        var group = Ids.next(clock.instant());
        all.forEach(one -> one.translatedIn(group));
        tell(all);
    }

    /** Takes one's own post out from among its translations. */
    public void untie(long number) {
        var post = own(number);
        var all = group(post);
        post.translatedIn(null);
        if (all.size() <= 2) {
            all.forEach(one -> one.translatedIn(null));
        }
        tell(all);
    }

    /** The other languages that everybody may read it in; asks nothing where there are none. */
    public List<Translation> of(Post post) {
        return post.getTranslationGroup() == null ? List.of() : translations.others(post);
    }

    /** Those of one's own post, with drafts. */
    public List<Translation> ofOwn(long number) {
        var post = posts.readOwn(number);
        return group(post).stream()
                .filter(one -> !one.getId().equals(post.getId()) && mayKnow(one))
                .map(one -> new Translation(one.getNumber(), one.getLanguage(), one.getTitle()))
                .toList();
    }

    private boolean mayKnow(Post post) {
        return post.isPublic() || post.getVisibility() == Visibility.DRAFT && current.may(Action.READ_DRAFT, post);
    }

    private List<Post> group(Post post) {
        UUID group = post.getTranslationGroup();
        return group == null ? List.of(post) : translations.group(group);
    }

    private Post own(long number) {
        var post = posts.readOwn(number);
        current.require(Action.EDIT_POST, post);
        return post;
    }

    private Post second(long number) {
        try {
            return own(number);
        } catch (DomainException refused) {
            throw refused.kind() == DomainException.Kind.NOT_FOUND
                    ? DomainException.invalid("other", "no-post")
                    : refused;
        }
    }

    private void tell(List<Post> all) {
        translations.flush();
        moved.fire(new TranslationsMoved(all.stream().map(Post::getNumber).toList()));
    }

    void shown(@Observes ContentShown event) {
        follow(event.content());
    }

    void changed(@Observes ContentChanged event) {
        follow(event.content());
    }

    void gone(@Observes ContentGone event) {
        follow(event.content());
    }

    /** The pages of its translations name it, or no more. */
    private void follow(ContentRef content) {
        find(content)
                .flatMap(post -> Optional.ofNullable(post.getTranslationGroup()))
                .map(translations::group)
                .ifPresent(this::tell);
    }

    private Optional<Post> find(@Nullable ContentRef content) {
        return content == null || content.kind() != Kind.POST ? Optional.empty() : translations.find(content.id());
    }
}

package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;
import org.madang.post.Post;
import org.madang.post.PostPublished;
import org.madang.shared.Ids;
import org.madang.shared.Settings;

/**
 * Which pages of other sites have to be told that a post names them: rows in the transaction that publishes, changes or
 * takes away the post, sent by a job. Each method is, or is part of, one transaction.
 */
@ApplicationScoped
@Transactional
public class OutgoingMentionService {

    private static final int MOST_LINKS = 50;
    private static final int LONGEST_ADDRESS = 1000;

    @Inject
    OutgoingMentionRepository mentions;

    @Inject
    ContentRepository contents;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void published(@Observes PostPublished event) {
        tell(event.post(), event.at());
    }

    /** Pages that were named before are told, too: they look and see that they are not any more. */
    void changed(@Observes ContentChanged event) {
        if (event.content().kind() == Kind.POST) {
            tell(event.content(), event.at());
        }
    }

    void gone(@Observes ContentGone event) {
        if (event.content().kind() == Kind.POST) {
            want(event.content().id(), mentions.told(event.content().id()), Integer.MAX_VALUE, event.at());
        }
    }

    /** Not for what was written elsewhere and brought here: its links are old news, and there may be thousands. */
    private void tell(ContentRef ref, Instant at) {
        if (contents.find(ref.id()).orElse(null) instanceof Post post && post.isPublic() && post.getOrigin() == null) {
            var pages = links(post.getBodyHtml(), settings.baseUrl());
            if (post.getTextVersion() > 1) {
                pages.addAll(mentions.told(post.getId()));
            }
            want(post.getId(), pages, post.getTextVersion(), at);
        }
    }

    private void want(UUID post, Collection<String> pages, int textVersion, Instant at) {
        for (var page : pages) {
            mentions.want(Ids.next(at), post, page, textVersion, at)
                    .ifPresent(id -> jobs.add(OutgoingMentionJob.NAME, id.toString()));
        }
    }

    /** The pages of other sites that a text links to; the first 50. */
    static Set<String> links(String html, URI own) {
        Set<String> links = new LinkedHashSet<>();
        Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*$", ""))
                .filter(href -> isElsewhere(href, own))
                .distinct()
                .limit(MOST_LINKS)
                .forEach(links::add);
        return links;
    }

    private static boolean isElsewhere(String href, URI own) {
        try {
            var address = URI.create(href);
            return href.matches("https?://.*")
                    && href.length() <= LONGEST_ADDRESS
                    && address.getHost() != null
                    && !address.getRawAuthority().equalsIgnoreCase(own.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Optional<OutgoingMention> find(UUID id) {
        return mentions.find(id);
    }

    void sent(UUID id) {
        mentions.end(id, "SENT", null, clock.instant());
    }

    /** It wants nothing of it. */
    void unwanted(UUID id) {
        mentions.end(id, "NONE", null, clock.instant());
    }

    void giveUp(UUID id, String code) {
        mentions.end(id, "FAILED", code, clock.instant());
    }

    void fail(UUID id, String code) {
        mentions.fail(id, code, clock.instant());
    }
}

package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Settings;

/** Takes notes that pages of other sites name texts of ours. Nothing is believed before the page was read. */
@ApplicationScoped
@Transactional
public class MentionService {

    private static final int LONGEST_ADDRESS = 1000;
    private static final Pattern TEXT = Pattern.compile("/(posts|proposals)/([1-9][0-9]{0,17})");

    @Inject
    MentionRepository mentions;

    @Inject
    ContentRepository contents;

    @Inject
    LimitService limits;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Wants a page read that is said to name a text of ours; told again, the page is read again.
     *
     * @throws DomainException {@code invalid} with the field at fault: {@code source} or {@code target}; {@code too-fast}
     */
    public void receive(Protocol protocol, @Nullable String source, @Nullable String target) {
        limits.take(Limited.MENTION);
        var from = address("source", source);
        var to = address("target", target);
        if (isOurs(from)) {
            throw DomainException.invalid("source", "not-another-site");
        }
        var text = text(to).filter(Content::isPublic)
                .filter(Content::acceptsComments)
                .orElseThrow(() -> DomainException.invalid("target", "not-a-text-of-ours"));
        var now = clock.instant();
        var id = mentions.told(Ids.next(now), protocol, from, to, text.getId(), now);
        jobs.add(MentionJob.NAME, id.toString());
    }

    private static URI address(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw DomainException.invalid(field, "required");
        }
        try {
            var address = URI.create(text.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && text.length() <= LONGEST_ADDRESS) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // said below, like every other thing that is no web address
        }
        throw DomainException.invalid(field, "not-an-address");
    }

    private boolean isOurs(URI address) {
        var base = settings.baseUrl();
        return address.getRawAuthority().equalsIgnoreCase(base.getRawAuthority());
    }

    private Optional<Content> text(URI target) {
        var path = target.getRawPath() == null ? "" : target.getRawPath();
        var named = TEXT.matcher(path);
        if (!isOurs(target) || !named.matches()) {
            return Optional.empty();
        }
        var kind = named.group(1).equals("posts") ? Kind.POST : Kind.PROPOSAL;
        return contents.find(kind, Long.parseLong(named.group(2)));
    }
}

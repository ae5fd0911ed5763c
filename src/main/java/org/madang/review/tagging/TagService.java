package org.madang.review.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;

/** The tags for policy review: everybody reads them, their owners look after them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class TagService {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    @Inject
    TagRepository tags;

    @Inject
    ProposalService proposals;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** All of them, those that are retired last. */
    public List<ReviewTag> all() {
        return tags.all();
    }

    /** @throws DomainException {@code not-found} */
    public ReviewTag read(String slug) {
        return tags.find(slug).orElseThrow(DomainException::notFound);
    }

    /** Those that a proposal has. */
    public List<ReviewTag> on(UUID proposal) {
        return tags.on(proposal);
    }

    /** The public proposals that have a tag, the newest first. */
    public Page<ProposalCard> proposals(String slug, PageRequest request) {
        var tag = read(slug);
        var numbers = tags.proposals(slug, request.offset(), request.size());
        return new Page<>(proposals.cards(numbers), tag.proposals(), request);
    }

    /**
     * Makes a tag, or says anew what one means and whose it is.
     *
     * @param owner slug of the department that looks after it; null for all
     * @throws DomainException {@code not-your-department} where another department looks after it
     */
    public ReviewTag set(
            String slug, @Nullable String ko, @Nullable String en, @Nullable String meaning, @Nullable String owner) {
        var by = current.require(Action.MANAGE_TAGS);
        if (!slug.matches(SLUG) || slug.length() > ReviewTag.MAX_NAME) {
            throw DomainException.invalid("slug", "not-a-slug");
        }
        if (owner != null && city.department(owner).isEmpty()) {
            throw DomainException.invalid("owner", "unknown-department");
        }
        var before = tags.find(slug);
        before.ifPresent(tag -> requireMine(tag, by));
        tags.put(
                slug,
                line("ko", ko, ReviewTag.MAX_NAME),
                line("en", en, ReviewTag.MAX_NAME),
                line("meaning", meaning, ReviewTag.MAX_MEANING),
                owner);
        var after = read(slug);
        file.record(DeskAction.TAG_SET, null, before.map(TagService::told).orElse(""), told(after));
        return after;
    }

    private static String told(ReviewTag tag) {
        return tag.slug() + " / " + tag.ko() + " / " + (tag.owner() == null ? "–" : tag.owner()) + " / " + tag.meaning()
                + (tag.retired() ? " / retired" : "");
    }

    private static String line(String field, @Nullable String typed, int max) {
        var text = PlainText.line(typed);
        if (text.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (text.length() > max) {
            throw DomainException.invalid(field, "too-long", Map.of("max", max));
        }
        return text;
    }

    /** Nobody uses it for anything new; what has it keeps it. */
    public void retire(String slug) {
        var by = current.require(Action.MANAGE_TAGS);
        var tag = live(slug);
        requireMine(tag, by);
        tags.retire(slug, null, clock.instant());
        file.record(DeskAction.TAG_RETIRED, null, told(tag), told(read(slug)));
    }

    /**
     * Puts another tag in its place wherever it stands.
     *
     * @throws DomainException {@code merged-into-itself}, or {@code unknown-tag} for one that is retired
     */
    public void merge(String slug, @Nullable String into) {
        var by = current.require(Action.MANAGE_TAGS);
        var tag = live(slug);
        requireMine(tag, by);
        if (slug.equals(into)) {
            throw DomainException.invalid("into", "merged-into-itself");
        }
        if (into == null || tags.find(into).filter(other -> !other.retired()).isEmpty()) {
            throw DomainException.invalid("into", "unknown-tag");
        }
        int moved = tags.replace(slug, into, by.id(), clock.instant());
        tags.retire(slug, into, clock.instant());
        file.record(DeskAction.TAG_MERGED, null, told(tag), into + ": " + moved);
    }

    private ReviewTag live(String slug) {
        var tag = read(slug);
        if (tag.retired()) {
            throw DomainException.conflict("tag-retired");
        }
        return tag;
    }

    private static void requireMine(ReviewTag tag, SignedIn by) {
        if (tag.owner() != null && !tag.owner().equals(by.department())) {
            throw DomainException.forbidden("not-your-department");
        }
    }
}

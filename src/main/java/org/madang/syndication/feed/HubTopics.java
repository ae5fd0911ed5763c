package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.proposal.Proposal;

/** Which feeds hold a text. */
@ApplicationScoped
@Transactional
class HubTopics {

    @Inject
    ContentRepository contents;

    /** Their paths in every format; none if the text is not there any more. */
    List<String> of(UUID content) {
        return contents.find(content).map(HubTopics::feeds).orElse(List.of());
    }

    static List<String> feeds(Content content) {
        var author = content.getAuthor();
        var department = content instanceof Proposal proposal ? proposal.getDepartment() : null;
        var what = content.getKind() == Kind.POST ? "posts" : "proposals";
        return Stream.of(
                        "/feeds/",
                        folder("writers", author == null ? null : author.getHandle()),
                        folder("topics", content.getTopic()),
                        folder("neighbourhoods", content.getNeighbourhood()),
                        folder("departments", department))
                .filter(Objects::nonNull)
                .flatMap(folder -> Stream.of("atom", "rss", "json").map(ending -> folder + what + "." + ending))
                .toList();
    }

    private static @Nullable String folder(String list, @Nullable String name) {
        return name == null ? null : "/feeds/" + list + "/" + name + "/";
    }
}

package org.madang.syndication.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a feed, taken apart.
 *
 * @param what posts, proposals, overdue, search, or the news of a neighbourhood
 * @param list whose: writers, topics, neighbourhoods or departments; null for the whole plaza
 * @param name handle or slug; null for the whole plaza
 */
record FeedAddress(
        String what, @Nullable String list, @Nullable String name, FeedFormat format) {

    private static final Pattern ADDRESS = Pattern.compile("/feeds/"
            + "(?:(?<list>writers|topics|neighbourhoods|departments)/(?<name>[a-z0-9][a-z0-9._-]{0,79})/)?"
            + "(?<what>posts|proposals|overdue|search|news)\\.(?<ending>[a-z]+)");

    /** Empty if the path is none of a feed. Search and what is overdue are of the whole plaza, and departments have proposals only. */
    static Optional<FeedAddress> of(String path) {
        var address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        var what = address.group("what");
        var list = address.group("list");
        if (list != null
                && (what.equals("search")
                        || what.equals("overdue")
                        || list.equals("departments") && what.equals("posts"))) {
            return Optional.empty();
        }
        if (what.equals("news") && !"neighbourhoods".equals(list)) {
            return Optional.empty();
        }
        return FeedFormat.of(address.group("ending"))
                .map(format -> new FeedAddress(what, list, address.group("name"), format));
    }

    boolean isSearch() {
        return what.equals("search");
    }

    boolean isOfOverdue() {
        return what.equals("overdue");
    }

    boolean isOfNews() {
        return what.equals("news");
    }

    /** The things that put a kept feed out of date. */
    List<String> dependsOn() {
        return isOfNews() ? List.of("posts", "proposals", "alerts") : List.of(what);
    }

    boolean isOfPosts() {
        return what.equals("posts");
    }
}

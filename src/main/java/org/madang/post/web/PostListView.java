package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostFilter.Sort;
import org.madang.post.PostLists;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/list.xhtml}; the address holds all of its state. */
@Named
@RequestScoped
public class PostListView {

    private static final int SIZE = 12;
    private static final List<String> FILTERS = List.of("topic", "neighbourhood", "writer", "tag", "series");

    @Inject
    PostLists posts;

    @Inject
    CurrentPage page;

    private Page<PostCard> list;

    public Page<PostCard> getList() {
        if (list == null) {
            list = posts.listWithFacets(filter(), page.request(SIZE));
        }
        return list;
    }

    private PostFilter filter() {
        return new PostFilter(
                page.parameterOrNull("topic"),
                page.parameterOrNull("neighbourhood"),
                page.parameterOrNull("writer"),
                page.parameterOrNull("tag"),
                page.parameterOrNull("series"),
                "comments".equals(page.parameter("sort")) ? Sort.COMMENTS : Sort.NEWEST);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }
}

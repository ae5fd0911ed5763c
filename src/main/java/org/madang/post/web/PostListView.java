package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.madang.content.web.Names;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostFilter.Sort;
import org.madang.post.PostService;
import org.madang.shared.Page;
import org.madang.shared.web.ActiveFilter;
import org.madang.shared.web.Choice;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/list.xhtml}; the address holds all of its state. */
@Named
@RequestScoped
public class PostListView {

    private static final int SIZE = 12;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    @Inject
    Names names;

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

    public List<Choice> getTopics() {
        return names.topicChoices(getList().facets().get("topic"));
    }

    public List<Choice> getNeighbourhoods() {
        return names.neighbourhoodChoices(getList().facets().get("neighbourhood"));
    }

    /** What narrows the list now. */
    public List<ActiveFilter> getActive() {
        List<ActiveFilter> active = new ArrayList<>();
        add(active, "topic", names.topic(page.parameter("topic")));
        add(active, "neighbourhood", names.neighbourhood(page.parameter("neighbourhood")));
        add(active, "writer", page.parameter("writer"));
        add(active, "tag", page.parameter("tag"));
        add(active, "series", page.parameter("series"));
        return active;
    }

    private static void add(List<ActiveFilter> active, String parameter, String name) {
        if (!name.isEmpty()) {
            active.add(new ActiveFilter(parameter, name));
        }
    }
}

package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.madang.comment.ThreadService;
import org.madang.content.Kind;

/** The addresses at which comments stand among the others. */
@RequestScoped
public class CommentPlaces {

    @Inject
    ThreadService threads;

    /** The page on which the comment stands, with its anchor. */
    String of(long number) {
        var place = threads.placeOf(number);
        var root = place.root();
        var path = root == null
                ? (place.kind() == Kind.POST ? "/posts/" : "/proposals/") + place.number()
                : "/comments/" + root + "/replies";
        return path + (place.page() > 1 ? "?page=" + place.page() : "") + "#c" + number;
    }
}

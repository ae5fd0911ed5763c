package org.madang.post.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.madang.content.TallyService;
import org.madang.post.CoAuthorService;
import org.madang.post.Post;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.Links;

/** Replies that carry a post, always with its entity tag. */
@ApplicationScoped
public class PostReplies {

    @Inject
    TallyService tallies;

    @Inject
    CoAuthorService coAuthors;

    @Inject
    Links links;

    ResponseBuilder reply(Status status, Post post) {
        return Response.status(status)
                .tag(EntityTags.of(post.getVersion()))
                .entity(PostJson.of(
                        post, url(post.getNumber()), tallies.figures(post.getId()), coAuthors.coAuthors(post)));
    }

    String url(long number) {
        return links.forPeople("/posts/" + number);
    }
}

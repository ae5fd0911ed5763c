package org.madang.comment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.comment.ThreadOrder;
import org.madang.comment.ThreadService;
import org.madang.comment.rest.CommentJson.SubjectJson;
import org.madang.comment.secret.SecretCommentService;
import org.madang.comment.secret.rest.SecretAnswer;
import org.madang.comment.secret.rest.SecretTextJson;
import org.madang.content.Kind;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** What the calls for comments under posts and under proposals have in common. */
@ApplicationScoped
public class CommentThread {

    @Inject
    CommentService comments;

    @Inject
    ThreadService threads;

    @Inject
    SecretCommentService secrets;

    @Inject
    Links links;

    ListJson<CommentJson> list(Kind kind, long number, UriInfo uri) {
        var page = QueryFields.list(
                uri,
                query -> query.choice("sort", ThreadOrder.class, ThreadOrder.OLDEST),
                (order, request) -> threads.list(kind, number, order, request));
        var subject = new SubjectJson(kind, number);
        return ListJson.of(page, row -> CommentJson.of(row, subject, links.forPeople(CommentsResource.PAGES)));
    }

    Response post(Kind kind, long number, JsonBody body) {
        var wanted =
                body.read(json -> new Wanted(SecretTextJson.ofPrivate(json, kind, number), CommentTextJson.read(json)));
        var secret = wanted.secret();
        return secret == null
                ? forEverybody(kind, number, wanted.text())
                : SecretAnswer.of(secrets.write(kind, number, secret.body(), secret.keepDays()), links);
    }

    private record Wanted(@Nullable SecretTextJson secret, CommentText text) {}

    private Response forEverybody(Kind kind, long number, CommentText text) {
        var row = comments.say(kind, number, text);
        var json = CommentJson.of(row, new SubjectJson(kind, number), links.forPeople(CommentsResource.PAGES));
        return Response.created(Links.forPrograms("comments/" + row.number()))
                .entity(json)
                .build();
    }
}

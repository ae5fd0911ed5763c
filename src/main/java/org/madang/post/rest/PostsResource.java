package org.madang.post.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.post.PostFilter;
import org.madang.post.PostLists;
import org.madang.post.PostService;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Posts: writing them and reading them. */
@Path("v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PostsResource {

    @Inject
    PostService posts;

    @Inject
    PostLists lists;

    @Inject
    PostReplies replies;

    @GET
    @Operation(operationId = "listPosts", summary = "Published posts")
    @Parameter(ref = "topic")
    @Parameter(ref = "neighbourhood")
    @Parameter(name = "writer", in = ParameterIn.QUERY, description = "Handle", schema = @Schema(type = STRING))
    @Parameter(name = "tag", in = ParameterIn.QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "series", in = ParameterIn.QUERY, schema = @Schema(type = STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"NEWEST", "COMMENTS"},
                            defaultValue = "NEWEST"))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<PostCardJson> list(@Context UriInfo uri) {
        var page = QueryFields.list(uri, PostsResource::filter, lists::list);
        return ListJson.of(page, card -> PostCardJson.of(card, replies.url(card.number())));
    }

    private static PostFilter filter(QueryFields query) {
        return new PostFilter(
                query.text("topic"),
                query.text("neighbourhood"),
                query.text("writer"),
                query.text("tag"),
                query.text("series"),
                query.choice("sort", PostFilter.Sort.class, PostFilter.Sort.NEWEST));
    }

    @POST
    @Operation(operationId = "createPost", summary = "Begin a draft")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PostTextJson.class)))
    @APIResponseSchema(value = PostJson.class, responseCode = "201")
    public Response create(JsonBody body, @Context HttpHeaders headers) {
        var language = Languages.of(headers).getLanguage();
        var post = posts.create(body.read(json -> PostTextJson.read(json, language)));
        return replies.reply(Status.CREATED, posts.readOwn(post.getNumber()))
                .location(Links.forPrograms("posts/" + post.getNumber()))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readPost", summary = "A published post, or one's own draft")
    @APIResponseSchema(PostJson.class)
    public Response read(@PathParam("number") long number) {
        return replies.reply(Status.OK, posts.read(number)).build();
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
    @Path("{number}")
    @Operation(operationId = "editPost", summary = "Change one's own post: what is left out stays, null clears")
    @Parameter(ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PostTextJson.class)))
    @APIResponseSchema(PostJson.class)
    public Response edit(@PathParam("number") long number, JsonBody body, @Context HttpHeaders headers) {
        var post = posts.readOwn(number);
        var expected = EntityTags.expected(headers, post.getVersion());
        var text = body.read(json -> PostTextJson.merge(json, post));
        var reason = body.read(json -> json.text("reason"));
        return replies.reply(Status.OK, posts.edit(number, text, expected, reason))
                .build();
    }

    @DELETE
    @Path("{number}")
    @Operation(
            operationId = "withdrawPost",
            summary = "Take one's own published post back; its address answers 410 then")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void withdraw(@PathParam("number") long number) {
        posts.withdraw(number);
    }
}

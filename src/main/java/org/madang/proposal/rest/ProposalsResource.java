package org.madang.proposal.rest;

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
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.Revision;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Proposals: writing them and reading them. */
@Path("v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalsResource {

    @Inject
    ProposalService proposals;

    @Inject
    ProposalReplies replies;

    @GET
    @Operation(operationId = "listProposals", summary = "Submitted proposals, with the counts of every facet")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = ProposalStatus.class))
    @Parameter(ref = "topic")
    @Parameter(ref = "neighbourhood")
    @Parameter(ref = "department")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "Handle", schema = @Schema(type = STRING))
    @Parameter(
            name = "part",
            in = ParameterIn.QUERY,
            description = "What readers can do with it now",
            schema = @Schema(implementation = ProposalFilter.Part.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"NEWEST", "SUPPORTS", "ACTIVE", "DUE", "ANSWERED"},
                            defaultValue = "NEWEST"))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<ProposalCardJson> list(@Context UriInfo uri) {
        var page = QueryFields.list(uri, ProposalsResource::filter, proposals::listWithFacets);
        return ListJson.of(page, card -> ProposalCardJson.of(card, replies.url(card.number())));
    }

    static ProposalFilter filter(QueryFields query) {
        return new ProposalFilter(
                query.choice("status", ProposalStatus.class),
                query.text("topic"),
                query.text("neighbourhood"),
                query.text("department"),
                query.text("author"),
                query.choice("part", ProposalFilter.Part.class),
                query.choice("sort", ProposalFilter.Sort.class, ProposalFilter.Sort.NEWEST));
    }

    @POST
    @Operation(operationId = "createProposal", summary = "Begin a draft")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProposalTextJson.class)))
    @APIResponseSchema(value = ProposalJson.class, responseCode = "201")
    public Response create(JsonBody body, @Context HttpHeaders headers) {
        var language = Languages.of(headers).getLanguage();
        var proposal = proposals.create(body.read(json -> ProposalTextJson.read(json, language)));
        return replies.reply(Status.CREATED, proposals.readOwn(proposal.getNumber()))
                .location(Links.forPrograms("proposals/" + proposal.getNumber()))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readProposal", summary = "A submitted proposal, or one's own draft")
    @APIResponseSchema(ProposalJson.class)
    public Response read(@PathParam("number") long number) {
        return replies.reply(Status.OK, proposals.read(number)).build();
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
    @Path("{number}")
    @Operation(operationId = "editProposal", summary = "Change one's own proposal: what is left out stays, null clears")
    @Parameter(ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProposalTextJson.class)))
    @APIResponseSchema(ProposalJson.class)
    public Response edit(@PathParam("number") long number, JsonBody body, @Context HttpHeaders headers) {
        var proposal = proposals.readOwn(number);
        var expected = EntityTags.expected(headers, proposal.getVersion());
        var text = body.read(json -> ProposalTextJson.merge(json, proposal));
        var revision = Revision.of(
                body.read(json -> json.choice("change", ProposalVersion.Kind.class)),
                body.read(json -> json.text("reason")));
        return replies.reply(Status.OK, proposals.edit(number, text, expected, revision))
                .build();
    }

    @DELETE
    @Path("{number}")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Take one's own submitted proposal back; its address answers 410 then")
    @Parameter(name = "reason", in = ParameterIn.QUERY, schema = @Schema(type = STRING, maxLength = 200))
    @APIResponse(responseCode = "204", description = "It is gone")
    public void withdraw(@PathParam("number") long number, @Context UriInfo uri) {
        var reason = QueryFields.read(uri, query -> query.text("reason"));
        proposals.withdraw(number, reason == null ? "" : reason);
    }
}

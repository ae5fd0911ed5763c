package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.answering.AnswerTemplate;
import org.madang.review.answering.TemplateService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The words with which departments begin their answers. */
@Path("v1/answer-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.STAFF)
@Tag(name = "review")
public class AnswerTemplatesResource {

    /** What an answer begins with; without a text there is no template. */
    @Schema(name = "AnswerTemplateText")
    public record TextJson(
            @Nullable @Schema(maxLength = Answer.MAX_TEXT) String text,
            @Nullable String basis,
            @Nullable String budget,
            @Nullable String schedule) {}

    @Inject
    TemplateService templates;

    @GET
    @Operation(operationId = "listAnswerTemplates", summary = "Staff: the words with which answers begin")
    @Parameter(ref = "department")
    public ListJson<AnswerTemplate> list(@Context UriInfo uri) {
        return ListJson.whole(QueryFields.read(uri, query -> templates.of(query.text("department"))));
    }

    @PUT
    @Path("{department}/{decision}")
    @Operation(
            operationId = "setAnswerTemplate",
            summary = "Heads for their own department, and admins: with what answers of a kind begin")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    public TextJson set(
            @PathParam("department") String department, @PathParam("decision") String decision, JsonBody body) {
        var text = body.read(json ->
                new TextJson(json.text("text"), json.text("basis"), json.text("budget"), json.text("schedule")));
        var chosen = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElse(null);
        templates.set(department, AnswerText.of(chosen, text.text(), text.basis(), text.budget(), text.schedule()));
        return text;
    }
}

package org.madang.moderation.legal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalCase;
import org.madang.moderation.legal.LegalRequest;
import org.madang.moderation.legal.LegalService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** The legal desk: requests and objections of people, and the steps of offices. */
@Path("v1/legal-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class LegalResource {

    /** Which text, and what to do with it. */
    private record About<T>(@Nullable Kind text, @Nullable Long number, T what) {

        long textNumber() {
            return number == null ? 0 : number;
        }
    }

    private record Order(boolean court, @Nullable String number) {}

    @Inject
    LegalService legal;

    @Inject
    CurrentPerson current;

    @GET
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "listLegalCases", summary = "Offices: what waits, then what is in force")
    public List<LegalJson> list() {
        return legal.open().stream().map(this::json).toList();
    }

    @GET
    @Path("figures")
    @Operation(operationId = "readLegalFigures", summary = "How many cases there are, by kind and how they ended")
    public List<LegalJson.FigureJson> figures() {
        return legal.figures().stream().map(LegalJson.FigureJson::of).toList();
    }

    @GET
    @Path("{number: [0-9]+}")
    @Operation(operationId = "readLegalCase", summary = "A case; for offices and the text's author")
    public LegalJson read(@PathParam("number") long number) {
        return json(legal.read(number));
    }

    @POST
    @Operation(
            operationId = "askForMeasure",
            summary = "Ask for a temporary measure, as somebody whose right is violated")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LegalJson.RequestJson.class)))
    @APIResponseSchema(value = LegalJson.class, responseCode = "201")
    public Response ask(JsonBody body) {
        var request = body.read(json -> new About<>(
                json.choice("text", Kind.class),
                json.number("number"),
                LegalRequest.of(
                        json.text("requester"), json.choice("rule", LegalRequest.Rule.class), json.text("statement"))));
        return created(legal.ask(request.text(), request.textNumber(), request.what()));
    }

    @POST
    @Path("orders")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "carryOutOrder", summary = "Offices: remove a text by order of a court or authority")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LegalJson.OrderJson.class)))
    @APIResponseSchema(value = LegalJson.class, responseCode = "201")
    public Response order(JsonBody body) {
        var order = body.read(json -> new About<>(
                json.choice("text", Kind.class),
                json.number("number"),
                new Order(json.flag("court"), json.text("order"))));
        var number = Objects.requireNonNullElse(order.what().number(), "");
        return created(
                legal.carryOut(order.text(), order.textNumber(), order.what().court(), number));
    }

    @POST
    @Path("masks")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "maskWords", summary = "Offices: mask personal data in a text; a second person must look")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LegalJson.MaskJson.class)))
    @APIResponseSchema(value = LegalJson.class, responseCode = "201")
    public Response mask(JsonBody body) {
        var mask = body.read(
                json -> new About<>(json.choice("text", Kind.class), json.number("number"), json.text("words")));
        return created(legal.mask(mask.text(), mask.textNumber(), Objects.requireNonNullElse(mask.what(), "")));
    }

    @PUT
    @Path("{number: [0-9]+}/measure")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "blind", summary = "Offices: carry the temporary measure out, for thirty days at most")
    public LegalJson blind(@PathParam("number") long number) {
        return json(legal.blind(number));
    }

    @DELETE
    @Path("{number: [0-9]+}/measure")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "liftLegalCase", summary = "Offices: end what is in force")
    public LegalJson lift(@PathParam("number") long number) {
        return json(legal.lift(number));
    }

    @PUT
    @Path("{number: [0-9]+}/refusal")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "refuseLegalRequest", summary = "Offices: do not do what was asked for")
    public LegalJson refuse(@PathParam("number") long number) {
        return json(legal.refuse(number));
    }

    @PUT
    @Path("{number: [0-9]+}/confirmation")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "confirmMask", summary = "Offices: a second person looked at a mask and keeps it")
    public LegalJson confirm(@PathParam("number") long number) {
        return json(legal.confirm(number));
    }

    @PUT
    @Path("{number: [0-9]+}/objection")
    @Operation(operationId = "objectToMeasure", summary = "The author objects: the text is shown again at once")
    public LegalJson object(@PathParam("number") long number) {
        return json(legal.object(number));
    }

    private Response created(LegalCase made) {
        return Response.created(Links.forPrograms("legal-cases/" + made.getNumber()))
                .entity(json(made))
                .build();
    }

    private LegalJson json(LegalCase held) {
        return LegalJson.of(held, current.may(Action.LEGAL_STEP));
    }
}

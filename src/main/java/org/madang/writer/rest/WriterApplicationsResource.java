package org.madang.writer.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;
import org.madang.writer.ApplicationText;
import org.madang.writer.WriterService;
import org.madang.writer.rest.ApplicationJson.AppointmentJson;
import org.madang.writer.rest.ApplicationJson.RefusalJson;
import org.madang.writer.rest.ApplicationJson.TermJson;
import org.madang.writer.rest.ApplicationJson.TextJson;

/** Applications of citizen writers. */
@Path("v1/writer-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "writers")
public class WriterApplicationsResource {

    @Inject
    WriterService writers;

    @GET
    @Operation(
            operationId = "listWriterApplications",
            summary = "All applications, the waiting ones first; admins only")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<ApplicationJson> list(@Context UriInfo uri) {
        return ListJson.of(writers.applications(QueryFields.page(uri)), ApplicationJson::of);
    }

    @POST
    @Operation(operationId = "applyAsWriter", summary = "Ask to become a citizen writer; verified residents only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    @APIResponseSchema(value = ApplicationJson.class, responseCode = "201")
    public Response apply(JsonBody body) {
        var text = body.read(json -> new TextJson(json.text("motive"), json.text("samples"), json.texts("beats")));
        var application = writers.apply(ApplicationText.of(text.motive(), text.samples(), text.beats()));
        return Response.created(Links.forPrograms("writer-applications/" + application.getId()))
                .entity(ApplicationJson.of(application))
                .build();
    }

    @GET
    @Path("mine")
    @Operation(operationId = "readMyWriterApplication", summary = "One's own newest application")
    public ApplicationJson mine() {
        return ApplicationJson.of(writers.myApplication().orElseThrow(DomainException::notFound));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readWriterApplication", summary = "One application; admins only")
    public ApplicationJson read(@PathParam("id") UUID id) {
        return ApplicationJson.of(writers.application(id));
    }

    @PUT
    @Path("{id}/appointment")
    @Operation(operationId = "appointWriter", summary = "Appoint the applicant for a term; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    public TermJson appoint(@PathParam("id") UUID id, JsonBody body) {
        var terms = body.read(json -> new AppointmentJson(json.number("cohort"), json.day("endsOn")));
        return TermJson.of(writers.appoint(id, terms.cohort(), terms.endsOn()));
    }

    @PUT
    @Path("{id}/refusal")
    @Operation(operationId = "declineWriter", summary = "Decline with a reason; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RefusalJson.class)))
    public ApplicationJson decline(@PathParam("id") UUID id, JsonBody body) {
        var reason = body.read(json -> new RefusalJson(json.text("reason"))).reason();
        return ApplicationJson.of(writers.decline(id, reason));
    }
}

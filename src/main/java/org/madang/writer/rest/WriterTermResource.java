package org.madang.writer.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.shared.DomainException;
import org.madang.writer.WriterService;
import org.madang.writer.rest.ApplicationJson.TermJson;

/** One's own term as a citizen writer. */
@Path("v1/me/writer-term")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "writers")
public class WriterTermResource {

    @Inject
    WriterService writers;

    @GET
    @Operation(operationId = "readMyWriterTerm", summary = "One's own running term")
    public TermJson read() {
        return TermJson.of(writers.myTerm().orElseThrow(DomainException::notFound));
    }

    @DELETE
    @Operation(operationId = "resignAsWriter", summary = "Resign as a citizen writer; the texts stay")
    @APIResponse(responseCode = "204", description = "The term has ended")
    public void resign() {
        writers.resign();
    }
}

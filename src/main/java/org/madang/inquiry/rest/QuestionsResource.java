package org.madang.inquiry.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.inquiry.InquiryService;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** What people on other networks asked the city, and its answers. */
@Path("v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hub")
public class QuestionsResource {

    @Inject
    InquiryService inquiries;

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "Questions from other networks that were answered, the newest answer first")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<InquiryJson> list(@Context UriInfo uri) {
        return ListJson.of(inquiries.answered(QueryFields.page(uri)), InquiryJson::of);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readQuestion", summary = "One of them")
    public InquiryJson read(@PathParam("number") long number) {
        return InquiryJson.of(inquiries.read(number));
    }
}

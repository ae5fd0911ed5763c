package org.madang.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.TopicService;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.NamedJson;

/** The topics under which texts are filed. */
@Path("v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class TopicsResource {

    @Inject
    TopicService topics;

    @GET
    @Operation(operationId = "listTopics", summary = "The topics, in their order")
    public ListJson<NamedJson> list(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return ListJson.whole(topics.topics().stream()
                .map(named -> NamedJson.of(named, locale))
                .toList());
    }
}

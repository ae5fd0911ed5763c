package org.madang.shared.rest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in the API's description what holds for all calls alike: who may make them, what errors look like, that what is
 * made has an address, and that every part of an answer is always there.
 */
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> OPEN_TO_ALL = Set.of("signUp", "getToken");
    private static final Set<String> READ_BY_SOME =
            Set.of("readMe", "listTokens", "listSessions", "listDesk", "readMyFlag", "listDeliveries", "readImport");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setExternalDocs(null);
        api.getInfo().setContact(null);
        api.getComponents().addResponse(PROBLEM, problem());
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(ApiDescription::complete));
        nothingIsLeftOut(api.getComponents().getSchemas(), sent(api));
    }

    private static void complete(HttpMethod method, Operation operation) {
        boolean reads = method == HttpMethod.GET;
        var id = String.valueOf(operation.getOperationId());
        if (reads ? READ_BY_SOME.contains(id) : !OPEN_TO_ALL.contains(id)) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(RestApplication.BEARER),
                    OASFactory.createSecurityRequirement().addScheme(RestApplication.SESSION)));
        }
        var responses = operation.getResponses();
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM));
        var created = responses.getAPIResponse("201");
        if (created != null) {
            created.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("Where it is")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What is wrong and what to do, in Korean or English: 401 not signed in, 403 not allowed,"
                        + " 404 not there, 409 out of date or not in this state, 410 gone, 413 too large, 415 wrong type,"
                        + " 422 bad content, 428 no If-Match, 429 too fast (see Retry-After)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + PROBLEM))));
    }

    /** Names of the schemas that requests carry. */
    private static Set<String> sent(OpenAPI api) {
        Set<String> sent = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .flatMap(media -> Stream.ofNullable(media.getSchema()))
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .forEach(ref -> sent.add(ref.substring(SCHEMAS.length())));
        return sent;
    }

    private static void nothingIsLeftOut(Map<String, Schema> schemas, Collection<String> butWhatIsSent) {
        schemas.forEach((name, schema) -> {
            boolean isAnswer = !butWhatIsSent.contains(name) && !name.equals(PROBLEM);
            if (isAnswer && schema.getRequired() == null && schema.getProperties() != null) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            }
        });
    }
}

package org.madang.shared.rest;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API's description what holds for all calls alike: who may make them, and what errors look like. */
public class ApiDescription implements OASFilter {

    private static final String ERROR = "Problem";
    private static final Set<String> OPEN_TO_ALL = Set.of("signUp", "getToken");
    private static final Set<String> READ_BY_SOME =
            Set.of("readMe", "listDesk", "readMyFlag", "listDeliveries", "readImport");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addResponse(ERROR, problem());
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(this::complete));
    }

    private void complete(HttpMethod method, Operation operation) {
        boolean reads = method == HttpMethod.GET;
        var id = String.valueOf(operation.getOperationId());
        if (reads ? READ_BY_SOME.contains(id) : !OPEN_TO_ALL.contains(id)) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(RestApplication.BEARER),
                    OASFactory.createSecurityRequirement().addScheme(RestApplication.SESSION)));
        }
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref("#/components/responses/" + ERROR));
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + ERROR);
        return OASFactory.createAPIResponse()
                .description("What is wrong and what to do, in Korean or English: 401 not signed in, 403 not allowed,"
                        + " 404 not there, 409 out of date or not in this state, 410 gone, 413 too large, 415 wrong type,"
                        + " 422 bad content, 428 no If-Match, 429 too fast (see Retry-After)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }
}

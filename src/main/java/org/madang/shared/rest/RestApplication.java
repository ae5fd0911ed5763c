package org.madang.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.security.SecuritySchemes;

/** The API below {@code /api}; resources put {@code v1} and their own name after it. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Madang",
                        version = "1",
                        description =
                                "Everything a resident, a writer or the city's staff can do on the plaza. Errors are"
                                        + " RFC 9457 problem documents in Korean or English (Accept-Language).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "page",
                                    in = ParameterIn.QUERY,
                                    description = "Which page, from 1",
                                    schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1")),
                            @Parameter(
                                    name = "size",
                                    in = ParameterIn.QUERY,
                                    description = "How many items a page holds",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.INTEGER,
                                                    minimum = "1",
                                                    maximum = "100",
                                                    defaultValue = "20")),
                            @Parameter(
                                    name = "topic",
                                    in = ParameterIn.QUERY,
                                    description = "Slug of a topic, see /topics",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "neighbourhood",
                                    in = ParameterIn.QUERY,
                                    description = "Slug of a neighbourhood, see /neighbourhoods",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "department",
                                    in = ParameterIn.QUERY,
                                    description = "Slug of a department, see /departments",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    description = "The ETag that GET gave; or * for any",
                                    required = true,
                                    schema = @Schema(type = SchemaType.STRING))
                        }))
@SecuritySchemes({
    @SecurityScheme(
            securitySchemeName = RestApplication.BEARER,
            type = SecuritySchemeType.HTTP,
            scheme = "bearer",
            description = "A token of POST /tokens"),
    @SecurityScheme(
            securitySchemeName = RestApplication.SESSION,
            type = SecuritySchemeType.APIKEY,
            in = SecuritySchemeIn.COOKIE,
            apiKeyName = RestApplication.SESSION_COOKIE,
            description = "The signed-in browser's session; calls that change something carry the csrfToken of GET /me"
                    + " in the header X-CSRF-Token")
})
public class RestApplication extends Application {

    /** Name of the security scheme of programs. */
    public static final String BEARER = "bearer";

    /** The cookie of a signed-in browser. */
    public static final String SESSION_COOKIE = "madang_session";

    /** Name of the security scheme of signed-in browsers. */
    public static final String SESSION = "session";
}

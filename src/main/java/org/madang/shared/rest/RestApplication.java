package org.madang.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
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
        security = {
            @SecurityRequirement(name = RestApplication.BEARER),
            @SecurityRequirement(name = RestApplication.SESSION)
        })
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
            apiKeyName = "madang_session",
            description = "The signed-in browser's session; calls that change something carry the csrfToken of GET /me"
                    + " in the header X-CSRF-Token")
})
public class RestApplication extends Application {

    /** Name of the security scheme of programs. */
    public static final String BEARER = "bearer";

    /** Name of the security scheme of signed-in browsers. */
    public static final String SESSION = "session";
}

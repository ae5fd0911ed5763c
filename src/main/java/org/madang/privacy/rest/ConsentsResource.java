package org.madang.privacy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.Consent;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.privacy.ConsentRow;
import org.madang.privacy.ConsentService;

/** What oneself agreed to. */
@Path("v1/me/consents")
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ACCOUNT)
@Tag(name = "privacy")
public class ConsentsResource {

    @Inject
    ConsentService consents;

    /**
     * One thing to agree to.
     *
     * @param edition the present one
     * @param current whether the person agreed to it
     */
    @Schema(name = "Consent")
    public record ConsentJson(Consent kind, boolean required, String edition, boolean given, boolean current) {

        static ConsentJson of(ConsentRow row) {
            return new ConsentJson(row.kind(), row.isRequired(), row.kind().edition(), row.isGiven(), row.isCurrent());
        }
    }

    @GET
    @Operation(operationId = "listMyConsents", summary = "What there is to agree to, and whether oneself does")
    public List<ConsentJson> list() {
        return consents.mine().stream().map(ConsentJson::of).toList();
    }

    @PUT
    @Path("{kind}")
    @Operation(operationId = "giveConsent", summary = "Agree to the present edition")
    public List<ConsentJson> agree(@PathParam("kind") @Schema(implementation = Consent.class) String kind) {
        consents.agree(Consent.of(kind).orElse(null));
        return list();
    }

    @DELETE
    @Path("{kind}")
    @Operation(operationId = "revokeConsent", summary = "Revoke an optional consent")
    @APIResponse(responseCode = "204", description = "There is none")
    public void revoke(@PathParam("kind") @Schema(implementation = Consent.class) String kind) {
        consents.revoke(Consent.of(kind).orElse(null));
    }
}

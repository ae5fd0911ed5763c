package org.madang.privacy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.privacy.LeavingService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;

/** Leaving, and thinking again. */
@Path("v1/me/leaving")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ACCOUNT)
@Tag(name = "privacy")
public class LeavingResource {

    @Inject
    LeavingService leaving;

    /** What becomes of the own texts. */
    public enum Texts {
        KEEP,
        DELETE
    }

    /**
     * The wish to leave.
     *
     * @param confirmation the own handle, to be sure
     */
    @Schema(name = "LeavingWish")
    public record WishJson(
            @Schema(required = true) @Nullable Texts texts,
            @Schema(required = true) @Nullable String confirmation) {}

    /** When the account ends. */
    @Schema(name = "Leaving")
    public record LeavingJson(@Nullable Instant endsAt, Texts texts) {}

    @PUT
    @Operation(operationId = "leave", summary = "End one's own account in seven days")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WishJson.class)))
    public LeavingJson leave(JsonBody body) {
        var wish = body.read(json -> new WishJson(json.choice("texts", Texts.class), json.text("confirmation")));
        if (wish.texts() == null) {
            throw DomainException.invalid("texts", "required");
        }
        var person = leaving.leave(wish.texts() == Texts.DELETE, wish.confirmation());
        return new LeavingJson(person.getClosingAt(), wish.texts());
    }

    @DELETE
    @Operation(operationId = "stay", summary = "Think again: the account stays")
    @APIResponse(responseCode = "204", description = "The account stays")
    public void stay() {
        leaving.stay();
    }
}

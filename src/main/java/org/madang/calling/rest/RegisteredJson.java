package org.madang.calling.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.calling.Place;
import org.madang.calling.Registered;

/** Who is registered, for the authors of the post. */
@Schema(name = "Registered")
public record RegisteredJson(String handle, String name, Place place, Instant at, String note) {

    static RegisteredJson of(Registered one) {
        return new RegisteredJson(one.handle(), one.name(), one.place(), one.at(), one.note());
    }
}

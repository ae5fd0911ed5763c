package org.madang.content.together;

import java.time.Instant;
import org.madang.content.Kind;

/** Somebody is asked to write a text together with its first author. */
public record Invitation(Kind kind, long number, String title, String from, Instant invitedAt) {

    /** Where the answer is given. */
    public String path() {
        return kind == Kind.POST ? "/posts/" + number + "/invitation" : "/proposals/" + number + "/authors";
    }
}

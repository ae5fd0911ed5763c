package org.madang.account;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which capacity somebody asks; the columns of the table of rights. A person has several at once. */
public enum Capacity {
    VISITOR,
    RESIDENT,
    /** A resident whose identity was checked. */
    VERIFIED,
    WRITER,
    PANELIST,
    STAFF,
    HEAD,
    AUDITOR,
    ADMIN;

    /** Everything that this person is; a visitor's alone for nobody. */
    static Set<Capacity> of(@Nullable SignedIn person) {
        if (person == null) {
            return EnumSet.of(VISITOR);
        }
        var all = EnumSet.of(RESIDENT);
        person.roles().forEach(role -> all.add(valueOf(role.name())));
        if (person.verifiedAt() != null) {
            all.add(VERIFIED);
        }
        return all;
    }
}

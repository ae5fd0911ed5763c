package org.madang.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for. A token never gives more than its owner may do. */
public enum Scope {
    /** To read what its owner may read. */
    READ,
    /** To post, propose, comment, support and flag. */
    WRITE,
    /** To act at the staff desk. */
    STAFF,
    /** To run the plaza: imports, people. */
    ADMIN,
    /** To see and change the account itself, its sign-ins and its tokens. */
    ACCOUNT;

    /** All of them, as a browser's session has. */
    public static Set<Scope> all() {
        return EnumSet.allOf(Scope.class);
    }

    static String stored(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(","));
    }

    static Set<Scope> read(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",")).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

package org.madang.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who has a right.
 *
 * @param to in which capacities; one of them is enough
 * @param conditions all of them must hold
 * @param whileSuspended whether a suspended person keeps it
 */
record Right(Set<Capacity> to, Set<Condition> conditions, boolean whileSuspended) {

    static Right ofEverybody() {
        return new Right(EnumSet.allOf(Capacity.class), Set.of(), true);
    }

    static Right ofSignedIn() {
        return new Right(EnumSet.complementOf(EnumSet.of(Capacity.VISITOR)), Set.of(), false);
    }

    static Right of(Capacity... capacities) {
        return new Right(EnumSet.copyOf(Arrays.asList(capacities)), Set.of(), false);
    }

    Right where(Condition... all) {
        return new Right(to, EnumSet.copyOf(Arrays.asList(all)), whileSuspended);
    }

    Right evenSuspended() {
        return new Right(to, conditions, true);
    }
}

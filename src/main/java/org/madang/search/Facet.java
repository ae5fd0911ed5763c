package org.madang.search;

import java.util.Locale;
import org.madang.proposal.ProposalStatus;
import org.madang.search.index.FoundType;

/** By what a search can be narrowed. */
enum Facet {
    TYPE("kind", FoundType.class),
    TOPIC("topic", String.class),
    NEIGHBOURHOOD("neighbourhood", String.class),
    STATUS("status", ProposalStatus.class);

    private final String field;
    private final Class<?> type;

    Facet(String field, Class<?> type) {
        this.field = field;
        this.type = type;
    }

    /** The index field. */
    String field() {
        return field;
    }

    /** The Java type of the field's values. */
    Class<?> type() {
        return type;
    }

    /** Its name in answers. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

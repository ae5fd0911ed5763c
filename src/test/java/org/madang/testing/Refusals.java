package org.madang.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.madang.shared.DomainException;

/** What the domain says no to, as tests of services look at it. */
public final class Refusals {

    private Refusals() {}

    /** The step is refused with that code. */
    public static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    /** The step is refused because of that one field. */
    public static void assertField(String field, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                .extracting(v -> v.field())
                .containsExactly(field));
    }
}

package org.madang.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an action is about, as far as rights depend on it. */
public interface Matter {

    /** Whether this person wrote it. */
    boolean isAuthor(@Nullable UUID person);

    /** Whether this person wrote it first, where several may have written it. */
    default boolean isFirstAuthor(@Nullable UUID person) {
        return isAuthor(person);
    }

    /** Whether this department has it and is to answer it. */
    boolean isHeldBy(String department);

    /**
     * Whether it is about a department.
     *
     * @param names the department's slug and its names
     */
    boolean isAbout(Set<String> names);
}

package org.madang.account;

import java.util.Set;

/** What must be true of the text and the person together, beside the person's capacity. */
public enum Condition {
    /** The person wrote it. */
    OWN_TEXT("not-the-author") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return matter.isAuthor(person.id());
        }
    },
    /** The person wrote it, and did not come in as a co-author. */
    FIRST_AUTHOR("not-the-first-author") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return matter.isFirstAuthor(person.id());
        }
    },
    /** Somebody else made the proposal. */
    OTHERS_PROPOSAL("own-proposal") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return !matter.isAuthor(person.id());
        }
    },
    /** Somebody else wrote the post. */
    OTHERS_POST("own-post") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return !matter.isAuthor(person.id());
        }
    },
    /** Somebody else wrote the comment. */
    OTHERS_COMMENT("own-comment") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return !matter.isAuthor(person.id());
        }
    },
    /** The person's department has it. */
    OWN_DEPARTMENT("not-your-department") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            var department = person.department();
            return department != null && matter.isHeldBy(department);
        }
    },
    /** It is not about the department that the person works for; true for all who work for none. */
    OTHER_DEPARTMENT("about-your-department") {
        @Override
        boolean holds(SignedIn person, Set<String> office, Matter matter) {
            return office.isEmpty() || !matter.isAbout(office);
        }
    };

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    /** The code of the refusal where it does not hold. */
    public String code() {
        return code;
    }

    abstract boolean holds(SignedIn person, Set<String> office, Matter matter);
}

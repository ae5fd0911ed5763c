package org.madang.account.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.madang.account.Action;
import org.madang.shared.web.Address.Access;

/** Which right opens a page's door, and who comes with a form that is not good any more. */
final class Gate {

    private static final String UNRESTORABLE = "Unable to restore view";

    private Gate() {}

    static Action of(Access access) {
        return switch (access) {
            case ANYBODY -> Action.READ;
            case SIGNED_IN -> Action.USE_ACCOUNT;
            case STAFF -> Action.READ_DESK;
            case OFFICE -> Action.ENTER_OFFICE;
            case RECORDS -> Action.READ_RECORDS;
            case ADMIN -> Action.MANAGE_PEOPLE;
        };
    }

    /** Whether a staff page's form was sent whose state is gone or never was: the page is to be shown anew. */
    static boolean isFormOutOfDate(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException
                    || cause instanceof FacesException
                            && String.valueOf(cause.getMessage()).startsWith(UNRESTORABLE)) {
                return true;
            }
        }
        return false;
    }
}

package org.madang.account.web;

import org.madang.account.Action;
import org.madang.shared.web.Address.Access;

/** Which right opens a page's door. */
final class Gate {

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
}

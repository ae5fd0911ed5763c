package org.madang.account;

import static org.madang.account.Capacity.ADMIN;
import static org.madang.account.Capacity.AUDITOR;
import static org.madang.account.Capacity.HEAD;
import static org.madang.account.Capacity.PANELIST;
import static org.madang.account.Capacity.STAFF;
import static org.madang.account.Capacity.VERIFIED;
import static org.madang.account.Capacity.WRITER;
import static org.madang.account.Condition.FIRST_AUTHOR;
import static org.madang.account.Condition.OTHERS_COMMENT;
import static org.madang.account.Condition.OTHERS_POST;
import static org.madang.account.Condition.OTHERS_PROPOSAL;
import static org.madang.account.Condition.OTHER_DEPARTMENT;
import static org.madang.account.Condition.OWN_DEPARTMENT;
import static org.madang.account.Condition.OWN_TEXT;
import static org.madang.account.Right.of;
import static org.madang.account.Right.ofEverybody;
import static org.madang.account.Right.ofSignedIn;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * What somebody can want to do, and who may: the one table of rights. Services and pages ask it through
 * {@link CurrentPerson}; no other place decides by role. {@code docs/reference/permissions.md} shows it to people.
 *
 * <p>There is no right to edit or hide what somebody else wrote: nobody has it.
 */
public enum Action {
    READ(ofEverybody()),
    SIGN_UP(ofEverybody()),
    USE_ACCOUNT(ofSignedIn().evenSuspended()),
    INTRODUCE(ofSignedIn()),

    WRITE_POST(ofSignedIn()),
    EDIT_POST(ofSignedIn().where(OWN_TEXT)),
    PUBLISH_POST(ofSignedIn().where(OWN_TEXT)),
    WITHDRAW_POST(ofSignedIn().where(OWN_TEXT, FIRST_AUTHOR).evenSuspended()),
    SHARE_POST(ofSignedIn().where(OWN_TEXT, FIRST_AUTHOR)),
    BRING_BLOG(of(VERIFIED, WRITER, ADMIN)),
    REGISTER(ofSignedIn()),
    WITHDRAW_REGISTRATION(ofSignedIn().evenSuspended()),
    RAISE_POST(of(WRITER).where(OTHERS_POST)),
    MAKE_PROPOSAL(ofSignedIn()),
    EDIT_PROPOSAL(ofSignedIn().where(OWN_TEXT)),
    SUBMIT_PROPOSAL(ofSignedIn().where(OWN_TEXT)),
    WITHDRAW_PROPOSAL(ofSignedIn().where(OWN_TEXT, FIRST_AUTHOR).evenSuspended()),
    READ_DRAFT(ofSignedIn().where(OWN_TEXT).evenSuspended()),
    SUPPORT(of(VERIFIED).where(OTHERS_PROPOSAL)),
    WITHDRAW_SUPPORT(ofSignedIn().evenSuspended()),
    CAST_BALLOT(of(VERIFIED)),
    LINK_PROPOSALS(of(VERIFIED, STAFF, HEAD)),
    FOLLOW(ofSignedIn()),
    SHARE_PROPOSAL(ofSignedIn().where(OWN_TEXT, FIRST_AUTHOR)),
    AMEND_PROPOSAL(ofSignedIn().where(OTHERS_PROPOSAL)),
    COMMENT(ofSignedIn()),
    EDIT_COMMENT(ofSignedIn().where(OWN_TEXT)),
    SUPPORT_COMMENT(ofSignedIn().where(OTHERS_COMMENT)),
    WITHDRAW_COMMENT(ofSignedIn().where(OWN_TEXT).evenSuspended()),
    FLAG(ofSignedIn().where(OTHERS_COMMENT, OTHER_DEPARTMENT)),
    WITHDRAW_FLAG(ofSignedIn().evenSuspended()),
    KEEP_OPEN(ofSignedIn().where(OTHERS_COMMENT, OTHER_DEPARTMENT)),
    APPEAL(ofSignedIn().where(OWN_TEXT).evenSuspended()),
    APPEAL_SUSPENSION(ofSignedIn().evenSuspended()),
    SIT_ON_JURY(of(VERIFIED)),
    DECIDE_APPEAL(of(PANELIST)),
    MARK_CONTESTED(of(STAFF, HEAD).where(OTHERS_COMMENT, OTHER_DEPARTMENT)),

    ASK_LEGAL_DESK(ofSignedIn().evenSuspended()),
    OBJECT(ofSignedIn().where(OWN_TEXT).evenSuspended()),
    LEGAL_STEP(of(STAFF, HEAD).where(OTHER_DEPARTMENT)),

    APPLY_AS_WRITER(of(VERIFIED)),
    RESIGN_AS_WRITER(of(WRITER).evenSuspended()),

    READ_DESK(of(STAFF, HEAD, AUDITOR, ADMIN)),
    TAG_PROPOSAL(of(STAFF, HEAD)),
    ASSIGN_PROPOSAL(of(STAFF, HEAD)),
    ANSWER_PROPOSAL(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    MOVE_PROPOSAL(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    OPEN_BALLOT(of(STAFF, HEAD)),
    APPROVE_ANSWER(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    RUN_CLOCK(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    ROUTE_PROPOSAL(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    REPLY_TO_DEPARTMENT(of(STAFF, HEAD)),
    WRITE_NOTE(of(STAFF, HEAD)),
    MANAGE_TAGS(of(STAFF, HEAD)),
    RATE_ANSWER(of(VERIFIED)),
    KEEP_COMMITMENT(of(STAFF, HEAD).where(OWN_DEPARTMENT)),
    SAY_WHETHER_DONE(of(VERIFIED)),
    ASK_BACK(ofSignedIn().where(OWN_TEXT)),
    NAME_ISSUE(of(STAFF, HEAD)),
    SET_CALENDAR(of(ADMIN)),
    SET_DEPARTMENTS(of(ADMIN)),
    SET_TEMPLATES(of(HEAD, ADMIN)),

    VERIFY_RESIDENTS(of(STAFF, HEAD, ADMIN)),
    LOOK_AT_IDENTITY(of(AUDITOR, ADMIN)),

    CHECK_REPLIES(of(STAFF, HEAD, ADMIN)),
    WRITE_ALERT(of(STAFF, HEAD)),
    CONFIRM_ALERT(of(STAFF, HEAD, ADMIN)),

    ENTER_OFFICE(of(AUDITOR, ADMIN)),
    READ_RECORDS(of(AUDITOR, ADMIN)),
    IMPORT(of(ADMIN)),
    MANAGE_CHANNELS(of(ADMIN)),
    REBUILD_INDEX(of(ADMIN)),
    MANAGE_PEOPLE(of(ADMIN)),
    DECIDE_APPLICATIONS(of(ADMIN));

    private final Right right;

    Action(Right right) {
        this.right = right;
    }

    /** Whether somebody in this capacity may, as far as the conditions hold. */
    public boolean isOpenTo(Capacity capacity) {
        return right.to().contains(capacity);
    }

    boolean isOpenTo(Collection<Capacity> capacities) {
        return !Collections.disjoint(right.to(), capacities);
    }

    /** What must hold of the text beside that. */
    public Set<Condition> conditions() {
        return Set.copyOf(right.conditions());
    }

    /** Whether a suspended person may still do it. */
    public boolean isOpenWhileSuspended() {
        return right.whileSuspended();
    }
}

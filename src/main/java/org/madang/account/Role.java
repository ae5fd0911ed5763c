package org.madang.account;

/** What a person is to the plaza; a person may be several. What each may do stands in {@link Action}. */
public enum Role {
    /** Everybody who signed up. */
    RESIDENT,
    /** A citizen writer, appointed for a cohort and a term. */
    WRITER,
    /** Sits on the panel that decides appeals against juries; works for no department. */
    PANELIST,
    /** Works for a department of the city and may act at the staff desk. */
    STAFF,
    /** Leads a department of the city. */
    HEAD,
    /** May read every record of what staff did. */
    AUDITOR,
    /** Runs the plaza: imports, people, settings. */
    ADMIN
}

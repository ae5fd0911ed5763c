package org.madang.identity;

/** How it was found out. */
public enum Method {
    /** A code on a letter to the person's address, or handed out at the town hall. */
    CODE,
    /** Staff looked at a document, the person being there. */
    IN_PERSON,
    /** A service that checks identities said so. */
    SERVICE
}

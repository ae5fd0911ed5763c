package org.madang.syndication.connection;

/** What an admin has to enter to connect a network. */
public enum Need {
    ADDRESS,
    ACCOUNT,
    SECRET
}

package org.madang.commitment;

/** What a supporter says to "has it been done?". */
public enum DoneVoice {
    YES,
    PARTLY,
    NO
}

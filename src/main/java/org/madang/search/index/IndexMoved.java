package org.madang.search.index;

/** The index took something in or out: what was found before may be out of date. */
public record IndexMoved(int texts) {}

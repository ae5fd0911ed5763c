package org.madang.raising;

/** A member of the editors' circle, as everybody may know. */
public record Editor(String handle, String name) {}

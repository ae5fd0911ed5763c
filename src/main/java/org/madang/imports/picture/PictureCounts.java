package org.madang.imports.picture;

/** How far the pictures of an import are: how many there are, were copied, and could not be. */
public record PictureCounts(long total, long taken, long failed) {}

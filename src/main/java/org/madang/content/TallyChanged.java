package org.madang.content;

/** The figures shown beside a text were counted again; fired after the new figures are committed. */
public record TallyChanged(ContentRef content) {}

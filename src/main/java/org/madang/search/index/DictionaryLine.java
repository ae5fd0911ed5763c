package org.madang.search.index;

/**
 * What an admin added to the dictionary.
 *
 * @param isCompound whether it is a word with its parts; otherwise words that mean the same
 * @param words divided by spaces
 */
public record DictionaryLine(long id, boolean isCompound, String words) {}

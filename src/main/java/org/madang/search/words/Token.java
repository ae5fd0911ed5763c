package org.madang.search.words;

import org.apache.lucene.analysis.ko.POS.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A word as the analyzer made it of a text.
 *
 * @param step how far behind the one before in the graph of tokens
 * @param length how many others it spans
 * @param tag its part of speech; null if it is not known
 * @param start of what it was made of
 * @param end of what it was made of
 */
record Token(String word, int step, int length, @Nullable Tag tag, int start, int end) {}

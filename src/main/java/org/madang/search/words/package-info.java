/**
 * How text becomes the words by which it is found: Korean morphemes, what the city added to the dictionary, and how
 * words are typed. It asks no engine and fires no event.
 */
@NullMarked
package org.madang.search.words;

import org.jspecify.annotations.NullMarked;

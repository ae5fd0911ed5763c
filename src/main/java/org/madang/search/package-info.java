/** Finds posts and proposals by the words people use, in Korean first. It fires no event. */
@NullMarked
package org.madang.search;

import org.jspecify.annotations.NullMarked;

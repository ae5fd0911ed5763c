/**
 * The same text in several languages: posts that are translations of each other. Fires
 * {@link org.madang.post.translation.TranslationsMoved}.
 */
@NullMarked
package org.madang.post.translation;

import org.jspecify.annotations.NullMarked;

/**
 * Answers before and after they are public: drafts, the second person's approval, publication at a time, and what
 * readers say to an answer. It fires no event of its own.
 */
@NullMarked
package org.madang.review.answering;

import org.jspecify.annotations.NullMarked;

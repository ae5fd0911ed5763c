/** What staff do with proposals, over HTTP: tags, assignment, answers and the desk. It holds no rule and fires no event. */
@NullMarked
package org.madang.review.rest;

import org.jspecify.annotations.NullMarked;

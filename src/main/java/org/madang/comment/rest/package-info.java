/** Comments over HTTP, under posts and proposals and by themselves. It holds no rule and fires no event. */
@NullMarked
package org.madang.comment.rest;

import org.jspecify.annotations.NullMarked;

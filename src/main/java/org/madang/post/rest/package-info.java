/** Posts over HTTP: writing, reading and publishing them. It holds no rule and fires no event. */
@NullMarked
package org.madang.post.rest;

import org.jspecify.annotations.NullMarked;

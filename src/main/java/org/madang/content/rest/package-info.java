/** The topics over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.content.rest;

import org.jspecify.annotations.NullMarked;

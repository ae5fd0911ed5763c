/** The hub over HTTP, as the API describes it. The rules are those of {@link org.madang.hub}. */
@NullMarked
package org.madang.hub.rest;

import org.jspecify.annotations.NullMarked;

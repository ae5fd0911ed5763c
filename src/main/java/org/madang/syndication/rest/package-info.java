/** Deliveries over HTTP, as the API describes them. The rules are those of {@link org.madang.syndication}. */
@NullMarked
package org.madang.syndication.rest;

import org.jspecify.annotations.NullMarked;

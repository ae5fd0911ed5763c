/** GeoReport v2 over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.open311.rest;

import org.jspecify.annotations.NullMarked;

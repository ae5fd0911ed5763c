/** One's own data over the API. */
@NullMarked
package org.madang.privacy.rest;

import org.jspecify.annotations.NullMarked;

/** Emergency messages over HTTP. The rules are those of {@link org.madang.alert}. */
@NullMarked
package org.madang.alert.rest;

import org.jspecify.annotations.NullMarked;

/** Applications of citizen writers over the API. */
@NullMarked
package org.madang.writer.rest;

import org.jspecify.annotations.NullMarked;

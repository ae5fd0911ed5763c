/** The files of open data over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.opendata.rest;

import org.jspecify.annotations.NullMarked;

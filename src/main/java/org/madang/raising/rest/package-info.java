/** Raised posts for programs. */
@NullMarked
package org.madang.raising.rest;

import org.jspecify.annotations.NullMarked;

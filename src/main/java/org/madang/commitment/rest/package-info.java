/** Commitments for programs. */
@NullMarked
package org.madang.commitment.rest;

import org.jspecify.annotations.NullMarked;

/** Callings for programs. */
@NullMarked
package org.madang.calling.rest;

import org.jspecify.annotations.NullMarked;

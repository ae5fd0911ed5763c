/** Questions from other networks for programs. */
@NullMarked
package org.madang.inquiry.rest;

import org.jspecify.annotations.NullMarked;

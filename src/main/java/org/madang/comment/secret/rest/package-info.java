/** Secret comments for programs. */
@NullMarked
package org.madang.comment.secret.rest;

import org.jspecify.annotations.NullMarked;

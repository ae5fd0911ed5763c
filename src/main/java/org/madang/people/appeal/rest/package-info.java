/** Appeals against suspensions for programs. */
@NullMarked
package org.madang.people.appeal.rest;

import org.jspecify.annotations.NullMarked;

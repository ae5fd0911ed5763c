/**
 * How often people and networks may do what costs others time: counted in the database, so that all nodes count
 * together. It fires no event.
 */
@NullMarked
package org.madang.account.limits;

import org.jspecify.annotations.NullMarked;

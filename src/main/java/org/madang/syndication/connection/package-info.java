/**
 * The accounts through which posts go to networks, as an admin entered them: sealed in the database, opened only to
 * send. Fires no event.
 */
@NullMarked
package org.madang.syndication.connection;

import org.jspecify.annotations.NullMarked;

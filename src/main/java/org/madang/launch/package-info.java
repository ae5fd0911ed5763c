/**
 * Runs the whole product on one computer for the demonstration, the tests and the bench: an embedded PostgreSQL, then
 * WildFly, watched over and stopped together. It knows nothing of the application but its settings, and is not in the
 * WAR.
 */
@NullMarked
package org.madang.launch;

import org.jspecify.annotations.NullMarked;

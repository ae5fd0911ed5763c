/**
 * Carries posts to other networks: a row for each post and network in the transaction that publishes it, a job that
 * sends it, and what came of it for the writer to see. Fires no event of its own.
 */
@NullMarked
package org.madang.syndication;

import org.jspecify.annotations.NullMarked;

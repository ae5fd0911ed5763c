/**
 * Calls to other people's servers: only to where they may go, only as long and as much as they may take. It fires no
 * event.
 */
@NullMarked
package org.madang.shared.net;

import org.jspecify.annotations.NullMarked;

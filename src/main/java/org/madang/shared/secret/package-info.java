/**
 * What the operator's key is for: sealing what must be unreadable in the database, and marking what must be recognised
 * again without being kept. It fires no event.
 */
@NullMarked
package org.madang.shared.secret;

import org.jspecify.annotations.NullMarked;

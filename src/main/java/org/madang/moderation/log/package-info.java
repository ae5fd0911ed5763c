/**
 * The public log of moderation: one append-only table whose entries form a chain of hashes that anybody can check. Fires
 * {@link org.madang.moderation.log.LogGrown}.
 */
@NullMarked
package org.madang.moderation.log;

import org.jspecify.annotations.NullMarked;

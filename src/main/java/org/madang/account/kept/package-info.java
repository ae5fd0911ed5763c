/**
 * What people typed into a form when their session had ended, kept for an hour so that they find it again after signing
 * in. It fires no event.
 */
@NullMarked
package org.madang.account.kept;

import org.jspecify.annotations.NullMarked;

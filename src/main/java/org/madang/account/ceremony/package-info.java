/**
 * What was begun and waits for its other half: a passkey's challenge, the second step of a sign-in, the way back from a
 * provider. It fires no event.
 */
@NullMarked
package org.madang.account.ceremony;

import org.jspecify.annotations.NullMarked;

/**
 * Passkeys (WebAuthn): making, naming and removing them, and signing in with one instead of a password. It fires no
 * event.
 */
@NullMarked
package org.madang.account.passkey;

import org.jspecify.annotations.NullMarked;

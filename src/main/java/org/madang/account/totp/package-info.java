/**
 * Authenticator apps: a secret shared once, a new code every half minute (RFC 6238), and recovery codes for the day the
 * phone is lost. It fires no event.
 */
@NullMarked
package org.madang.account.totp;

import org.jspecify.annotations.NullMarked;

/** Passkeys over HTTP, for the script of our own pages and for programs. It holds no rule and fires no event. */
@NullMarked
package org.madang.account.passkey.rest;

import org.jspecify.annotations.NullMarked;

/**
 * Links in mails that prove an address: to confirm it, to set a new password, to sign in, to end a pause. It observes
 * who registers, pauses and changes a password, and fires no event.
 */
@NullMarked
package org.madang.account.links;

import org.jspecify.annotations.NullMarked;

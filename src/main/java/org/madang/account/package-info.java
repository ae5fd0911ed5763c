/**
 * People: who they are to each other (handle and name), what they may do (roles, department), and how they sign in.
 * Fires {@link org.madang.account.PersonRegistered}.
 */
@NullMarked
package org.madang.account;

import org.jspecify.annotations.NullMarked;

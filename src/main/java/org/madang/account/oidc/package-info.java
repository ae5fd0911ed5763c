/**
 * Signing in through a provider (OpenID Connect, or plain OAuth 2.0), and which accounts belong to whom there. Fires
 * {@link org.madang.account.oidc.PersonAsserted}.
 */
@NullMarked
package org.madang.account.oidc;

import org.jspecify.annotations.NullMarked;

/** The page on which people set up an authenticator app. */
package org.madang.account.totp.web;

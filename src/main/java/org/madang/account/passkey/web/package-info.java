/** The page on which people see and name their passkeys. */
package org.madang.account.passkey.web;

/** The way to providers and back, and the pages on which people link accounts and join through one. */
package org.madang.account.oidc.web;

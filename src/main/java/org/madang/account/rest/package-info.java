/** Accounts, tokens and the city's lists over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.account.rest;

import org.jspecify.annotations.NullMarked;

/**
 * What the API shares: where it begins, how it reads and writes JSON, how it pages lists, and how it tells errors. It
 * knows no feature and fires no event; every feature's {@code rest} package stands on it.
 */
@NullMarked
package org.madang.shared.rest;

import org.jspecify.annotations.NullMarked;

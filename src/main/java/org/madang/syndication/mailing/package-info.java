/**
 * Posts by mail for whoever asked for them and confirmed it; every mail says how to end that with one press. Fires no
 * event.
 */
@NullMarked
package org.madang.syndication.mailing;

import org.jspecify.annotations.NullMarked;

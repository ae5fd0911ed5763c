/**
 * Mail to people: written as a row in the transaction that wants it sent, and sent from there to the operator's mail
 * server by whichever node is free. It knows no feature, and fires no event.
 */
@NullMarked
package org.madang.mail;

import org.jspecify.annotations.NullMarked;

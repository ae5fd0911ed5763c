/**
 * How pages find what they name: beans, texts, components of records, methods. Each resolver does quickly what the
 * server's own chain does with a search for every expression, and leaves to that chain whatever it does not know.
 */
@NullMarked
package org.madang.shared.web.el;

import org.jspecify.annotations.NullMarked;

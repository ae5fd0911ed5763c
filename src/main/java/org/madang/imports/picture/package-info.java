/**
 * Pictures of texts that are brought here: fetched from where they are, made anew and kept like all pictures, so that they
 * stay when the other place goes. Fires no event of its own.
 */
@NullMarked
package org.madang.imports.picture;

import org.jspecify.annotations.NullMarked;

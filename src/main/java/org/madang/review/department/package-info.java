/**
 * How the city's departments stand to each other: which belongs to which, which one decides where departments do not
 * agree, and who stands in for whom. It fires no event.
 */
@NullMarked
package org.madang.review.department;

import org.jspecify.annotations.NullMarked;

/**
 * What people on other networks ask the city: held back, with a day until which it is to be answered, and public in both
 * places once it is. Fires {@link org.madang.inquiry.InquiriesMoved}.
 */
@NullMarked
package org.madang.inquiry;

import org.jspecify.annotations.NullMarked;

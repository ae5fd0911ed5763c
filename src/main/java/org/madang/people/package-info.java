/**
 * What admins do with people: find them, appoint them, suspend them, join two accounts of one person. Every step leaves
 * an {@link org.madang.people.OfficeRecord}, and a suspension also an entry of the public log that names nobody.
 */
@NullMarked
package org.madang.people;

import org.jspecify.annotations.NullMarked;

/** People, as admins look after them over the API. */
@NullMarked
package org.madang.people.rest;

import org.jspecify.annotations.NullMarked;

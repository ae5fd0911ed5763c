/**
 * Who was kept from writing asks the panel of residents. What is said stays between them and the panel; the public log
 * tells how it ended, without a name.
 */
@NullMarked
package org.madang.people.appeal;

import org.jspecify.annotations.NullMarked;

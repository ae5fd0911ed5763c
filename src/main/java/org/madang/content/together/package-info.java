/** Writing a text together with its first author: invited, accepted, left. It fires no event. */
@NullMarked
package org.madang.content.together;

import org.jspecify.annotations.NullMarked;

/** The API of hot issues. It holds no rules. */
@NullMarked
package org.madang.hot.rest;

import org.jspecify.annotations.NullMarked;

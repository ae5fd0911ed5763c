/** Pages of hot issues, and the links to them on other pages. They hold no rules. */
@NullMarked
package org.madang.hot.web;

import org.jspecify.annotations.NullMarked;

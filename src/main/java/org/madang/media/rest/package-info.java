/**
 * Pictures for programs, and for the editor in the browser.
 */
@NullMarked
package org.madang.media.rest;

import org.jspecify.annotations.NullMarked;

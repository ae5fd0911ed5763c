/** The public figures over HTTP, as JSON and CSV. It holds no rule and fires no event. */
@NullMarked
package org.madang.insight.rest;

import org.jspecify.annotations.NullMarked;

/**
 * The editors' circle raises posts to the front page with a public reason; everything published is visible at once
 * anyway, and nobody can lower anything. Fires {@link org.madang.raising.PostRaised}.
 */
@NullMarked
package org.madang.raising;

import org.jspecify.annotations.NullMarked;

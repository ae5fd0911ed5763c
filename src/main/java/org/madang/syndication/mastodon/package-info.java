/**
 * Carries posts to a Mastodon-compatible server through its client API. What it sends is public, and short: title,
 * summary and link.
 */
@NullMarked
package org.madang.syndication.mastodon;

import org.jspecify.annotations.NullMarked;

/**
 * Posts: what citizen writers publish about their neighbourhood, under a licence of their own choice. Fires
 * {@link org.madang.post.PostPublished} beside the events of content.
 */
@NullMarked
package org.madang.post;

import org.jspecify.annotations.NullMarked;

/**
 * Small films that people uploaded: MP4 and WebM as they came, without what the camera wrote beside the picture, and
 * always with captions or a transcript. Fires no event.
 */
@NullMarked
package org.madang.media.film;

import org.jspecify.annotations.NullMarked;

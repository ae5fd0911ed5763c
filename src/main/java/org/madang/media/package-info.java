/**
 * Pictures that people put into their texts: taken in, looked at before anything is decoded, made anew in three widths
 * without anything that came along, kept in a {@link org.madang.media.MediaStore} and cleared away once no text shows
 * them. It fires no event of its own.
 */
@NullMarked
package org.madang.media;

import org.jspecify.annotations.NullMarked;

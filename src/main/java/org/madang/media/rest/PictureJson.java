package org.madang.media.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;
import org.madang.media.Picture;

/**
 * A picture that was taken in.
 *
 * @param url where it is found; texts show it by this address
 * @param small a narrow copy, for lists
 * @param sources all copies with their widths, as HTML's {@code srcset}
 * @param width of the largest copy, in pixels
 * @param height of the largest copy, in pixels
 * @param markdown what to put into a text to show it
 */
@Schema(name = "Picture")
public record PictureJson(UUID id, String url, String small, String sources, int width, int height, String markdown) {

    static PictureJson of(Picture picture, String alt, @Nullable Licence licence) {
        var address = picture.address();
        return new PictureJson(
                picture.getId(),
                address.path(),
                address.small(),
                address.sources(),
                address.width(),
                address.height(),
                address.markdown(alt, licence));
    }
}

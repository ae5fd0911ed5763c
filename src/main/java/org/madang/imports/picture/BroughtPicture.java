package org.madang.imports.picture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a text showed where it was.
 *
 * @param post the text as it is here
 * @param owner who brought it; null if they have left meanwhile
 * @param source its address there
 * @param words how the text names it now, in Markdown
 * @param alt what stands for it where it cannot be seen
 * @param licence code of its own licence; empty if the text's holds
 */
public record BroughtPicture(
        UUID id, UUID post, @Nullable UUID owner, String source, String words, String alt, String licence) {}

package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.media.MediaStore;
import org.madang.media.PictureAddress;

/** The pictures of posts, for networks that want them with the words. */
@ApplicationScoped
public class Pictures {

    /** Larger ones stay here; all networks take this much. */
    private static final long MOST_BYTES = 900_000;

    /** A picture as it is sent. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String fileName, String mediaType, byte[] bytes) {}

    @Nullable
    MediaStore store;

    /** For the container's proxy. */
    protected Pictures() {}

    @Inject
    public Pictures(MediaStore store) {
        this.store = store;
    }

    /** The first picture of a post, in the copy that is right for other places; empty if it has none. */
    public Optional<File> of(OutgoingPost post) {
        if (post.picture() == null || store == null) {
            return Optional.empty();
        }
        return PictureAddress.of(post.picture())
                .flatMap(address -> PictureAddress.key(address.small()))
                .flatMap(this::read);
    }

    private Optional<File> read(String key) {
        try {
            var stored = store == null ? Optional.<MediaStore.Stored>empty() : store.open(key);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            try (var content = stored.get().content()) {
                if (stored.get().bytes() > MOST_BYTES) {
                    return Optional.empty();
                }
                var type = key.endsWith(".png") ? "image/png" : "image/jpeg";
                return Optional.of(
                        new File("picture" + key.substring(key.lastIndexOf('.')), type, content.readAllBytes()));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

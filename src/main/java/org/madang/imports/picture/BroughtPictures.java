package org.madang.imports.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.Licence;
import org.madang.imports.ImportFailure;
import org.madang.jobs.JobQueue;
import org.madang.media.PictureAddress;
import org.madang.post.BroughtPosts;
import org.madang.post.Post;
import org.madang.shared.Markdown;
import org.madang.shared.Settings;

/** Which pictures have to be copied for texts that were brought here, and what became of them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class BroughtPictures {

    private static final int MOST_OF_A_TEXT = 200;

    @Inject
    BroughtPictureRepository pictures;

    @Inject
    BroughtPosts posts;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Wants the pictures of a text copied, part of the transaction that brings it.
     *
     * @param html the text as it was there; empty if it came as Markdown
     * @param url where it was
     */
    public void want(UUID importId, int line, Post post, String html, String url) {
        var found = html.isEmpty()
                ? elsewhere(url)
                        .map(site -> NamedPictures.inMarkdown(post.getId(), site, post.getBody(), clock.instant()))
                        .orElse(List.of())
                : NamedPictures.inHtml(post.getId(), html, post.getBody(), clock.instant());
        found.stream().limit(MOST_OF_A_TEXT).forEach(picture -> pictures.add(importId, line, picture));
        if (!found.isEmpty()) {
            jobs.add(PicturesJob.NAME, importId.toString());
        }
    }

    private Optional<URI> elsewhere(String url) {
        try {
            return Optional.of(URI.create(url.strip()))
                    .filter(site -> site.getHost() != null && site.getScheme().matches("https?"))
                    .filter(site -> !site.getRawAuthority()
                            .equalsIgnoreCase(settings.baseUrl().getRawAuthority()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<BroughtPicture> next(UUID importId) {
        return pictures.next(importId);
    }

    /** The text shows our copy from now on. */
    void taken(BroughtPicture picture, PictureAddress copy) {
        var licence = Licence.of(picture.licence()).orElse(null);
        boolean shown = posts.showPicture(picture.post(), picture.words(), copy.markdown(picture.alt(), licence));
        pictures.end(picture.id(), shown ? null : "picture-not-named");
    }

    /** It cannot be copied; the text goes on linking to it, or says what it showed if there is nothing to link to. */
    void failed(BroughtPicture picture, String code) {
        if (PackedPicture.path(picture.source()).isPresent()) {
            posts.showPicture(picture.post(), picture.words(), Markdown.fromPlainText(picture.alt()));
        }
        pictures.end(picture.id(), code);
    }

    /** Keeps the pictures that lie in a blog's file itself until the texts that show them are there. */
    public void keepPacked(UUID importId, Path packed) throws IOException {
        PackedPictures.read(packed, (path, content) -> pictures.keepPacked(importId, path, content));
    }

    Optional<byte[]> packed(UUID importId, String path) {
        return pictures.packed(importId, path);
    }

    /** No text of this import will ask for one any more. */
    void forgetPacked(UUID importId) {
        pictures.forgetPacked(importId);
    }

    /** How far they are. */
    public PictureCounts counts(UUID importId) {
        return pictures.counts(importId);
    }

    /** Those that could not be copied, with their addresses. */
    public List<ImportFailure> failures(UUID importId, int most) {
        return pictures.failures(importId, most);
    }
}

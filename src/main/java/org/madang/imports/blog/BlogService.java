package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.imports.ImportFailure;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportService;
import org.madang.imports.picture.BroughtPictures;
import org.madang.imports.picture.PackedPictures;
import org.madang.imports.picture.PictureCounts;
import org.madang.shared.DomainException;

/** People bring their own blogs: look first, then let it come. */
@ApplicationScoped
public class BlogService {

    /** The largest file, in bytes. */
    public static final long MAX_BYTES = 1L << 30;

    /** The largest request that carries one. */
    public static final long MAX_REQUEST_BYTES = MAX_BYTES + (1 << 20);

    @Inject
    ImportService imports;

    @Inject
    BlogShelf shelf;

    @Inject
    BlogFormats formats;

    @Inject
    BroughtPictures pictures;

    @Inject
    CurrentPerson current;

    /** Names of the kinds of files that can be brought. */
    public List<String> formats() {
        return formats.names();
    }

    /**
     * Reads a file to its end without ever holding it, and keeps what it holds until its owner says that it may come.
     * Reading may take minutes and holds no transaction.
     *
     * @throws DomainException {@code unknown-format}, {@code not-of-this-format}, {@code empty-file},
     *     {@code archive-too-large}
     */
    public ImportJob bring(@Nullable String format, @Nullable String fileName, InputStream file) {
        var me = current.require(Action.BRING_BLOG).id();
        var reader = formats.reader(format).orElseThrow(() -> DomainException.invalid("format", "unknown-format"));
        try {
            var lines = Files.createTempFile("madang-blog", ".jsonl");
            var pictures = Files.createTempFile("madang-blog", ".pictures");
            try {
                var preview = read(reader, new BufferedInputStream(file), lines, pictures);
                return shelf.keep(me, fileName, lines, pictures, preview.toJson());
            } finally {
                Files.deleteIfExists(lines);
                Files.deleteIfExists(pictures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preview read(BlogReader reader, InputStream file, Path lines, Path pictures) throws IOException {
        var preview = new Preview();
        try (var out = Files.newBufferedWriter(lines);
                var packed = new PackedPictures.Writer(pictures)) {
            reader.read(file, new BlogReader.Found() {
                @Override
                public void accept(BlogEntry entry) {
                    preview.add(entry);
                    try {
                        out.append(entry.toLine()).append('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void picture(String path, byte[] content) throws IOException {
                    packed.add(path, content);
                }
            });
        }
        return preview;
    }

    /** Lets one's own begin. */
    public ImportJob start(UUID id) {
        current.require(Action.BRING_BLOG);
        return imports.start(id);
    }

    /** One's own; others' are not there. */
    public ImportJob read(UUID id) {
        return imports.readOwn(id);
    }

    /** The lines that did not come, then the pictures that could not be copied. */
    public List<ImportFailure> failures(UUID id) {
        var lines = imports.ownFailures(id);
        return Stream.concat(lines.stream(), pictures.failures(id, ImportService.MAX_FAILURES).stream())
                .toList();
    }

    /** How far its pictures are. */
    public PictureCounts pictures(UUID id) {
        return pictures.counts(imports.readOwn(id).getId());
    }

    /** One's own, the newest first. */
    public List<ImportJob> mine() {
        return imports.own(List.of(BlogFormat.NAME));
    }
}

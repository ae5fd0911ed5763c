package org.madang.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;

/** Files in a folder: {@code ab/<id>/<copy>}, by the id's last two signs so that no folder grows large. */
class FolderStore implements MediaStore {

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(String key, byte[] content) throws IOException {
        put(key, unfinished -> Files.write(unfinished, content));
    }

    @Override
    public void put(String key, Path content) throws IOException {
        put(key, unfinished -> Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void put(String key, Writing writing) throws IOException {
        var file = file(key);
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            writing.to(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public OptionalLong size(String key) throws IOException {
        try {
            return OptionalLong.of(Files.size(file(key)));
        } catch (NoSuchFileException missing) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<Stored> open(String key, long from, long bytes) throws IOException {
        var all = open(key);
        if (all.isPresent()) {
            all.get().content().skipNBytes(from);
            var part = BoundedInputStream.builder()
                    .setInputStream(all.get().content())
                    .setMaxCount(bytes)
                    .setPropagateClose(true)
                    .get();
            return Optional.of(new Stored(part, Math.min(bytes, all.get().bytes() - from)));
        }
        return all;
    }

    @Override
    public Optional<Stored> open(String key) throws IOException {
        var file = file(key);
        try {
            return Optional.of(new Stored(Files.newInputStream(file), Files.size(file)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(UUID picture) throws IOException {
        var folder = folder(picture.toString());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public Stream<UUID> pictures() throws IOException {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        return Files.walk(root, 2)
                .filter(path -> path.getNameCount() == root.getNameCount() + 2)
                .map(path -> UUID.fromString(path.getFileName().toString()));
    }

    private Path folder(String id) {
        return root.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    private Path file(String key) {
        int slash = key.indexOf('/');
        var id = UUID.fromString(key.substring(0, slash)).toString();
        var name = key.substring(slash + 1);
        if (!name.matches("[a-z0-9]+\\.[a-z0-9]+")) {
            throw new IllegalArgumentException("no name of a copy");
        }
        return folder(id).resolve(name);
    }
}

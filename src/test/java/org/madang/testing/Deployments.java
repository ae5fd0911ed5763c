package org.madang.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for the tests that run inside the server: once for all of them. */
public final class Deployments {

    private static final Path BUILD = Path.of(System.getProperty("madang.build.directory", "target"));
    private static final Path TESTS = BUILD.resolve("test-classes");
    private static final String IN_CONTAINER = "org/jboss/arquillian/junit5/ArquillianExtension";

    /** What tests in other packages make their data with. */
    private static final Set<String> MADE_WITH = Set.of("Photographs.class");

    private Deployments() {}

    /**
     * The very WAR that was built, with this package, AssertJ and every test class that runs inside the server added; a
     * new test class, or a class of this package, needs no line here.
     */
    public static WebArchive application() {
        var archive = ShrinkWrap.createFromZipFile(
                        WebArchive.class, BUILD.resolve("ROOT.war").toFile())
                .addPackage(Deployments.class.getPackage())
                .addAsLibrary(libraryOf(Assertions.class));
        inContainer().forEach(file -> add(archive, file));
        return archive;
    }

    private static void add(WebArchive archive, Path file) {
        archive.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + nameBelowTests(file));
    }

    /** The class files of these tests, and of what tests make their data with. */
    private static List<Path> inContainer() {
        try (var files = Files.walk(TESTS)) {
            return files.filter(it -> it.toString().endsWith(".class"))
                    .filter(Deployments::isForTheContainer)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForTheContainer(Path file) {
        var outer = file.resolveSibling(file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", ".class"));
        var name = outer.getFileName().toString();
        return name.endsWith("IT.class") ? runsInContainer(outer) : MADE_WITH.contains(name);
    }

    private static boolean runsInContainer(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(IN_CONTAINER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameBelowTests(Path file) {
        return TESTS.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}

package org.madang.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for the tests that run inside the server. */
public final class Deployments {

    private static final File WAR = new File(System.getProperty("madang.build.directory", "target"), "ROOT.war");

    private Deployments() {}

    /** The very WAR that was built, with this package and AssertJ added; a new class needs no line here. */
    public static WebArchive application() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, WAR)
                .addPackage(Deployments.class.getPackage())
                .addAsLibrary(libraryOf(Assertions.class));
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}

package org.madang.launch;

import java.nio.file.Path;
import org.madang.shared.InvalidSettingException;
import org.madang.shared.Settings;

/**
 * Checks the environment before a server is started on a database that is already there, as the image does. Prints the
 * options for the server's Java; or, if a setting is missing or wrong, one line that names it, and ends with status 1.
 *
 * <p>Argument: the provisioned server.
 */
public final class SettingsCheck {

    private SettingsCheck() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
            if (settings.database() == null) {
                throw new InvalidSettingException("MADANG_DB_URL", "is missing");
            }
            System.out.println(String.join(" ", JvmOptions.of(settings.heap(), Path.of(arguments[0]))));
        } catch (InvalidSettingException e) {
            System.err.println("Madang cannot start: " + e.getMessage());
            System.exit(1);
        }
    }
}

package org.madang.launch;

/** Madang was not started. The message is one line that says why and, where it helps, what to do. */
public class StartRefusedException extends RuntimeException {

    public StartRefusedException(String message) {
        super(message);
    }

    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.madang.shared;

/** A setting is missing or wrong. The message is one line that names it and repeats no secret. */
public class InvalidSettingException extends RuntimeException {

    public InvalidSettingException(String setting, String why) {
        super(setting + " " + why);
    }
}

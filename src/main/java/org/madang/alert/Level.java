package org.madang.alert;

/** How much is at stake. */
public enum Level {
    /** Take care. */
    ADVICE("Moderate", "Expected"),
    /** Prepare now. */
    WARNING("Severe", "Expected"),
    /** Act now. */
    CRITICAL("Extreme", "Immediate");

    private final String severity;
    private final String urgency;

    Level(String severity, String urgency) {
        this.severity = severity;
        this.urgency = urgency;
    }

    /** As the Common Alerting Protocol says it. */
    String severity() {
        return severity;
    }

    /** As the Common Alerting Protocol says it. */
    String urgency() {
        return urgency;
    }

    static Level ofSeverity(String severity) {
        return switch (severity) {
            case "Extreme" -> CRITICAL;
            case "Severe" -> WARNING;
            default -> ADVICE;
        };
    }
}

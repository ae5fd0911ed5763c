package org.madang.imports;

/** How far an import is. */
public enum ImportStatus {
    WAITING,
    RUNNING,
    DONE
}

package org.madang.imports;

/** How far an import is. */
public enum ImportStatus {
    /** What would come is shown; nothing comes until its owner says so. */
    PREVIEW,
    WAITING,
    RUNNING,
    DONE
}

package org.madang.review.answering;

/** The documents that an answer can carry: those from which a text can be taken. */
public enum DocumentKind {
    PDF("application/pdf"),
    HWPX("application/hwp+zip");

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}

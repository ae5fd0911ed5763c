package org.madang.media.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a file somebody wants (RFC 9110, section 14): one part, or all of it. Several parts at once are answered with
 * all of it, as the standard allows.
 *
 * @param bytes how many; 0 if the file has nothing there
 * @param size of the whole file
 */
record Range(long from, long bytes, long size, boolean isPart) {

    private static final Pattern PART = Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})");

    static Range of(@Nullable String header, @Nullable String onlyIf, String tag, long size) {
        var part = PART.matcher(header == null ? "" : header.strip());
        boolean asked = part.matches() && part.group().length() > "bytes=-".length();
        if (!asked || onlyIf != null && !onlyIf.equals(tag)) {
            return new Range(0, size, size, false);
        }
        if (part.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(part.group(2)));
            return new Range(size - last, last, size, true);
        }
        long from = Long.parseLong(part.group(1));
        long to = part.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(part.group(2)));
        return to < from && from < size
                ? new Range(0, size, size, false)
                : new Range(from, Math.max(0, to - from + 1), size, true);
    }

    /** Says what follows. */
    void tell(HttpServletResponse response) {
        if (isPart && bytes == 0) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        if (isPart) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + (from + bytes - 1) + "/" + size);
        }
        response.setContentLengthLong(bytes);
    }
}

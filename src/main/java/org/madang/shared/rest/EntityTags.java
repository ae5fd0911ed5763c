package org.madang.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/** The entity tag of a text is its version, so that nobody overwrites what somebody else changed meanwhile. */
public final class EntityTags {

    private static final Pattern OURS = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private EntityTags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version that the caller edited, by {@code If-Match}.
     *
     * @param present the version of now, which {@code *} stands for
     * @throws DomainException {@code if-match-required} without the header, {@code out-of-date} for a tag that is none of
     *     ours
     */
    public static int expected(HttpHeaders headers, int present) {
        return expected(headers.getHeaderString(HttpHeaders.IF_MATCH), present);
    }

    static int expected(@Nullable String ifMatch, int present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new DomainException(Kind.PRECONDITION_REQUIRED, "if-match-required");
        }
        if (ifMatch.strip().equals("*")) {
            return present;
        }
        var tag = OURS.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw DomainException.conflict("out-of-date");
        }
        return Integer.parseInt(tag.group(1));
    }
}

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
     * The version that the caller edited, by {@code If-Match}; null if any will do ({@code *}).
     *
     * @throws DomainException {@code if-match-required} without the header, {@code out-of-date} for a tag that is none of
     *     ours
     */
    public static @Nullable Integer expected(HttpHeaders headers) {
        return expected(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    static @Nullable Integer expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new DomainException(Kind.PRECONDITION_REQUIRED, "if-match-required");
        }
        if (ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = OURS.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw DomainException.conflict("out-of-date");
        }
        return Integer.valueOf(tag.group(1));
    }
}

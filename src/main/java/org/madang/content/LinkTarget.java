package org.madang.content;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A post or proposal that the words of another text lead to. */
public record LinkTarget(Kind kind, long number) {

    private static final Pattern PATH = Pattern.compile("/(posts|proposals)/([1-9][0-9]{0,17})(?![0-9/])");
    private static final int MOST = 50;

    /**
     * What a text in Markdown leads to: addresses of this site, written out or from its root; at most fifty.
     *
     * @param base address of this site, without a slash at the end
     */
    public static Set<LinkTarget> in(String words, String base) {
        Set<LinkTarget> targets = new LinkedHashSet<>();
        var path = PATH.matcher(words);
        while (targets.size() < MOST && path.find()) {
            if (isOurs(words, path.start(), base)) {
                var kind = path.group(1).equals("posts") ? Kind.POST : Kind.PROPOSAL;
                targets.add(new LinkTarget(kind, Long.parseLong(path.group(2))));
            }
        }
        return targets;
    }

    /** Whether what stands before a path is our own address, or makes the path one of a link. */
    private static boolean isOurs(String words, int at, String base) {
        if (words.startsWith(base, at - base.length())) {
            return true;
        }
        return at > 0 && "(<\"'".indexOf(words.charAt(at - 1)) >= 0;
    }

    /** As kept pages depend on it, see {@link ContentRef#pageDependencies()}. */
    public String dependency() {
        return (kind == Kind.POST ? "post:" : "proposal:") + number;
    }
}

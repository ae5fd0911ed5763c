package org.madang.shared;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** People named in texts by {@code @handle}. */
public final class Handles {

    /** More than this in one text name nobody. */
    public static final int MOST = 10;

    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}@._/-])@([a-z0-9][a-z0-9._-]{0,28}[a-z0-9])");

    private Handles() {}

    /** The handles that a text names, in their order, at most {@link #MOST}; whether anybody has them is not known. */
    public static Set<String> in(String text) {
        var handles = new LinkedHashSet<String>();
        var found = NAMED.matcher(text);
        while (found.find() && handles.size() < MOST) {
            handles.add(found.group(1));
        }
        return handles;
    }

    /** Makes links of the handles that are known, but not in links and code. */
    static void link(Node document, Set<String> known) {
        if (!known.isEmpty()) {
            document.accept(new Linker(known));
        }
    }

    private static final class Linker extends AbstractVisitor {

        private final Set<String> known;

        private Linker(Set<String> known) {
            this.known = known;
        }

        @Override
        public void visit(Link link) {
            // A link stays as it is.
        }

        @Override
        public void visit(Code code) {
            // Code stays as it is.
        }

        @Override
        public void visit(Text text) {
            var words = text.getLiteral();
            Matcher found = NAMED.matcher(words);
            int from = 0;
            while (found.find()) {
                if (known.contains(found.group(1))) {
                    text.insertBefore(new Text(words.substring(from, found.start())));
                    var link = new Link("/writers/" + found.group(1), null);
                    link.appendChild(new Text(found.group()));
                    text.insertBefore(link);
                    from = found.end();
                }
            }
            text.setLiteral(words.substring(from));
        }
    }
}

package org.madang.post.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.Texts;

/**
 * The share card of a wording of a post: {@code /cards/posts/12-1.png}. Drawn when somebody asks, one at a time; the
 * last ones are kept.
 */
@WebServlet("/cards/posts/*")
public class ShareCardServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/cards/posts/([1-9][0-9]{0,17})-([1-9][0-9]{0,8})\\.png");
    private static final int KEPT = 64;

    private final transient Cache<String, byte[]> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final transient Semaphore drawing = new Semaphore(1);

    @Inject
    transient PostService posts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var post = posts.read(Long.parseLong(address.group(1)));
            if (!post.isPublic() || post.getTextVersion() != Integer.parseInt(address.group(2))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(response, card(request.getRequestURI(), post));
        } catch (DomainException refused) {
            response.sendError(refused.kind().status());
        }
    }

    private byte[] card(String address, Post post) {
        var known = kept.getIfPresent(address);
        if (known != null) {
            return known;
        }
        if (!drawing.tryAcquire()) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "pictures-busy");
        }
        try {
            var site = Texts.of(Locale.forLanguageTag(post.getLanguage()), "layout.name");
            var author = post.getAuthor() == null ? "" : post.getAuthor().getDisplayName();
            var card = ShareCard.draw(site, post.getTitle(), author);
            kept.put(address, card);
            return card;
        } finally {
            drawing.release();
        }
    }

    private static void send(HttpServletResponse response, byte[] card) throws IOException {
        response.setContentType("image/png");
        response.setContentLength(card.length);
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getOutputStream().write(card);
    }
}

package org.madang.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.madang.search.Clicks;
import org.madang.shared.Settings;

/**
 * Notices that a text was opened from the answers to a search, by the address that browsers name as the one before.
 * Nothing but the words of that search is taken from it.
 */
@WebListener
public class OpenedHits implements ServletRequestListener {

    private static final Pattern TEXT = Pattern.compile("/(?:posts|proposals|comments)/[0-9]{1,18}");
    private static final Pattern WORDS = Pattern.compile("[?&]q=([^&#]{1,600})");

    @Inject
    Clicks clicks;

    @Inject
    Settings settings;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            var before = request.getHeader("Referer");
            if (before != null
                    && before.contains("/search?")
                    && "GET".equals(request.getMethod())
                    && TEXT.matcher(request.getRequestURI()).matches()) {
                count(before);
            }
        }
    }

    private void count(String before) {
        var words = WORDS.matcher(before);
        if (before.startsWith(settings.baseUrl() + "/search?") && words.find()) {
            try {
                clicks.opened(URLDecoder.decode(words.group(1), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException broken) {
                return; // no address of ours
            }
        }
    }
}

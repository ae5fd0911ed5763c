package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.post.Post;
import org.madang.post.translation.Translation;
import org.madang.post.translation.TranslationService;
import org.madang.shared.Settings;

/** The other languages that a post can be read in, as its page names them. */
@Named
@RequestScoped
public class Translations {

    @Inject
    TranslationService service;

    @Inject
    Settings settings;

    private List<Translation> others;

    /** Asked once a request: a page shows one post. */
    public List<Translation> of(Post post) {
        if (others == null) {
            others = service.of(post);
        }
        return others;
    }

    /** The whole address of one. */
    public String address(Translation other) {
        return address(other.number());
    }

    /** Where those are led whose language is none of them: to the one that was there first. */
    public String anyLanguage(Post post) {
        return address(of(post).stream()
                .mapToLong(Translation::number)
                .filter(number -> number < post.getNumber())
                .min()
                .orElse(post.getNumber()));
    }

    private String address(long number) {
        return settings.baseUrl() + "/posts/" + number;
    }
}

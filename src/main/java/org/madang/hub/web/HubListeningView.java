package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.hub.listening.ListeningService;
import org.madang.hub.listening.Mentions;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /hub/listening.xhtml}: which topics are listened for. */
@Named
@RequestScoped
public class HubListeningView {

    private static final String PAGE = "/admin/listening";

    @Inject
    ListeningService listening;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    private List<Mentions> topics;
    private String slug;
    private String label;
    private String words;

    @PostConstruct
    void load() {
        current.require(Action.MANAGE_CHANNELS);
        topics = listening.mentions();
    }

    public void listen() {
        errors.allow(() -> {
            listening.listen(slug, label, words);
            Onward.to(PAGE, "topic-listened");
        });
    }

    public void forget(String topic) {
        errors.allow(() -> {
            listening.forget(topic);
            Onward.to(PAGE, "topic-forgotten");
        });
    }

    public List<Mentions> getTopics() {
        return topics;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

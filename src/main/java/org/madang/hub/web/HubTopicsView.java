package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.hub.listening.ListeningService;
import org.madang.hub.listening.Mentions;

/** Backs {@code /hub/topics.xhtml}: how often topics are mentioned in what departments say elsewhere. */
@Named
@RequestScoped
public class HubTopicsView {

    @Inject
    ListeningService listening;

    private List<Mentions> topics;

    @PostConstruct
    void load() {
        topics = listening.mentions();
    }

    public List<Mentions> getTopics() {
        return topics;
    }

    /** The counts of its weeks, the oldest first. */
    public String weeks(Mentions topic) {
        return topic.weeks().stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }
}

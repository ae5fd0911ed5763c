package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.madang.account.CityService;
import org.madang.hub.Balance;
import org.madang.hub.HubCard;
import org.madang.hub.HubChannel;
import org.madang.hub.HubFilter;
import org.madang.hub.HubService;
import org.madang.hub.Source;
import org.madang.hub.question.HubQuestion;
import org.madang.hub.question.HubQuestionService;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /hub/hub.xhtml}: what the city, or one department, says elsewhere. */
@jakarta.inject.Named
@RequestScoped
public class HubView {

    private static final int CARDS = 20;
    private static final int QUESTIONS = 5;

    @Inject
    HubService hub;

    @Inject
    HubQuestionService questions;

    @Inject
    CityService city;

    @Inject
    CurrentPage page;

    private Page<HubCard> cards;
    private List<Source> sources;
    private String department;
    private String channel;

    @PostConstruct
    void load() {
        department = page.parameterOrNull("department");
        if (department != null && city.department(department).isEmpty()) {
            throw DomainException.notFound();
        }
        channel = HubChannel.of(page.parameter("channel")).map(HubChannel::code).orElse(null);
        cards = hub.cards(new HubFilter(department, channel, page.parameterOrNull("q")), page.request(CARDS));
        sources = hub.sources(department);
    }

    /** The newest questions and what departments say to them. */
    public List<HubQuestion> getQuestions() {
        return questions.newest(department).stream().limit(QUESTIONS).toList();
    }

    /** How much came over each kind of account. */
    public List<Balance> getBalance() {
        return hub.balance(department);
    }

    public Page<HubCard> getCards() {
        return cards;
    }

    public List<Source> getSources() {
        return sources;
    }

    /** When the accounts were last read; null if never. */
    public Instant getAsOf() {
        return sources.stream()
                .map(Source::succeededAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The department whose page this is; null on the page of all. */
    public Named getDepartment() {
        return department == null ? null : city.department(department).orElse(null);
    }

    /** Departments that have an account. */
    public List<Named> getDepartments() {
        return city.departments().stream()
                .filter(named -> sources.stream().anyMatch(s -> s.department().equals(named.slug())))
                .toList();
    }

    public Named department(String slug) {
        return city.department(slug).orElse(null);
    }

    /** Kinds of accounts that there are, for the filter. */
    public List<String> getChannels() {
        return sources.stream().map(Source::channel).distinct().sorted().toList();
    }

    public String getChannel() {
        return channel;
    }
}

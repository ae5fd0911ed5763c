package org.madang.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.shared.Named;
import org.madang.shared.web.Choice;
import org.madang.shared.web.Reader;

/** The names of topics, neighbourhoods and departments in the reader's language. Called {@code names} in pages. */
@jakarta.inject.Named("names")
@RequestScoped
public class Names {

    @Inject
    CityService city;

    @Inject
    TopicService topics;

    @Inject
    Reader reader;

    /** All neighbourhoods, in the city's order. */
    public List<Named> getNeighbourhoods() {
        return city.neighbourhoods();
    }

    /** All topics, in their order. */
    public List<Named> getTopics() {
        return topics.topics();
    }

    /** All departments, in the city's order. */
    public List<Named> getDepartments() {
        return city.departments();
    }

    /** Empty if there is none. */
    public String topic(@Nullable String slug) {
        return name(topics.topic(slug));
    }

    /** Empty if there is none. */
    public String neighbourhood(@Nullable String slug) {
        return name(city.neighbourhood(slug));
    }

    /** Empty if there is none. */
    public String department(@Nullable String slug) {
        return name(city.department(slug));
    }

    /** The name of any of them in the reader's language. */
    public String of(Named named) {
        return named.name(reader.getLocale());
    }

    /** All topics with their counts, as the choices of a filter. */
    public List<Choice> topicChoices(Map<String, Long> counts) {
        return choices(getTopics(), counts);
    }

    /** All neighbourhoods with their counts. */
    public List<Choice> neighbourhoodChoices(Map<String, Long> counts) {
        return choices(getNeighbourhoods(), counts);
    }

    /** All departments with their counts. */
    public List<Choice> departmentChoices(Map<String, Long> counts) {
        return choices(getDepartments(), counts);
    }

    private List<Choice> choices(List<Named> values, Map<String, Long> counts) {
        return values.stream()
                .map(value -> new Choice(value.slug(), of(value), counts.getOrDefault(value.slug(), 0L)))
                .toList();
    }

    private String name(Optional<Named> named) {
        return named.map(this::of).orElse("");
    }
}

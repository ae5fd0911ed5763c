package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The networks that the product knows and the operator set up. */
@ApplicationScoped
class Channels {

    @Inject
    @Any
    Instance<Channel> all;

    /** By name, in the order of their names. */
    List<String> names() {
        return all.stream()
                .filter(Channel::isConfigured)
                .map(Channel::name)
                .sorted()
                .toList();
    }

    Optional<Channel> find(String name) {
        return all.stream()
                .filter(channel -> channel.name().equals(name) && channel.isConfigured())
                .findFirst();
    }

    /** Also those that are not set up, in the order of their names. */
    List<Channel> known() {
        return all.stream().sorted(Comparator.comparing(Channel::name)).toList();
    }
}

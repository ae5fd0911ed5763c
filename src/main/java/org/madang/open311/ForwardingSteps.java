package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions of what the city's system is told and tells. */
@ApplicationScoped
@Transactional
class ForwardingSteps {

    @Inject
    RequestRepository requests;

    @Inject
    Clock clock;

    Optional<ServiceRequest> find(UUID id) {
        return requests.find(id);
    }

    void handedOn(UUID id, CitySystem.Taken taken) {
        requests.lock(id).ifPresent(one -> one.handedOn(taken.id(), taken.token(), clock.instant()));
    }

    void heard(UUID id, CitySystem.Heard heard) {
        requests.lock(id).ifPresent(one -> one.heard(heard.status(), heard.notes(), clock.instant()));
    }

    void replaceServices(List<CivicService> services) {
        requests.replaceServices(services);
    }
}

package org.madang.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.madang.account.CityService;
import org.madang.shared.DomainException;

/** What happens in a neighbourhood, for everybody. */
@ApplicationScoped
@Transactional
public class NewsService {

    @Inject
    NewsRepository news;

    @Inject
    CityService city;

    /**
     * The newest first, with the emergency messages for the whole city.
     *
     * @throws DomainException {@code not-found} if there is no such neighbourhood
     */
    public List<PlaceNews> newest(String place, int most) {
        city.neighbourhood(place).orElseThrow(DomainException::notFound);
        return news.since(place, Instant.EPOCH, most);
    }
}

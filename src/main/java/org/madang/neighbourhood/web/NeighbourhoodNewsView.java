package org.madang.neighbourhood.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CityService;
import org.madang.neighbourhood.NewsService;
import org.madang.neighbourhood.PlaceNews;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /neighbourhood/news.xhtml}: what happens in a neighbourhood. */
@Named
@RequestScoped
public class NeighbourhoodNewsView {

    private static final int SHOWN = 50;

    @Inject
    NewsService news;

    @Inject
    CityService city;

    @Inject
    CurrentPage page;

    private org.madang.shared.Named place;
    private List<PlaceNews> list;

    @PostConstruct
    void load() {
        place = city.neighbourhood(page.parameter("slug")).orElseThrow(DomainException::notFound);
        list = news.newest(place.slug(), SHOWN);
    }

    public org.madang.shared.Named getPlace() {
        return place;
    }

    public List<PlaceNews> getList() {
        return list;
    }
}

package org.madang.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.madang.account.CityService;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /content/neighbourhood.xhtml}. */
@jakarta.inject.Named
@RequestScoped
public class NeighbourhoodView {

    @Inject
    CityService city;

    @Inject
    CurrentPage page;

    public Named getPlace() {
        return city.neighbourhood(page.parameter("slug")).orElseThrow(DomainException::notFound);
    }
}

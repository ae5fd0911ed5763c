package org.madang.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.syndication.SyndicationService;

/** The networks that a writer can choose from. */
@Named
@RequestScoped
public class ChannelChoices {

    @Inject
    SyndicationService syndication;

    private List<String> names;

    /** In their order; empty if none is set up. */
    public List<String> getNames() {
        if (names == null) {
            names = syndication.channels();
        }
        return names;
    }
}

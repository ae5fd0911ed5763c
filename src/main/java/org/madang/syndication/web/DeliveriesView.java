package org.madang.syndication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.syndication.Delivery;
import org.madang.syndication.DeliveryService;
import org.madang.syndication.activitypub.FederationService;
import org.madang.syndication.activitypub.Reactions;

/** Backs {@code /syndication/deliveries.xhtml}: where one's own post went, and another attempt where it did not arrive. */
@Named
@RequestScoped
public class DeliveriesView {

    @Inject
    DeliveryService deliveries;

    @Inject
    FederationService federation;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private long number;
    private List<Delivery> rows;

    @PostConstruct
    void load() {
        number = page.number("number");
        rows = deliveries.of(number);
    }

    /** Sends the post to a network again. */
    public void retry(String channel) {
        errors.allow(() -> {
            deliveries.retry(number, channel);
            Onward.to("/posts/" + number + "/deliveries", "delivery-queued");
        });
    }

    public long getNumber() {
        return number;
    }

    /** What became of it on other servers of the fediverse. */
    public Reactions getReactions() {
        return federation.reactions(number);
    }

    public List<Delivery> getRows() {
        return rows;
    }
}

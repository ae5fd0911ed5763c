package org.madang.vote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.madang.vote.SupportService;
import org.madang.vote.SupportState;

/** How many support the proposal of this page, and whether the reader does. */
@Named
@RequestScoped
public class Supports {

    @Inject
    SupportService service;

    private SupportState state;

    public SupportState of(UUID proposal) {
        if (state == null) {
            state = service.state(proposal);
        }
        return state;
    }
}

package org.madang.vote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.vote.OfVersion;
import org.madang.vote.SupportService;
import org.madang.vote.SupportState;

/** How many support the proposal of this page, and whether the reader does. */
@Named
@RequestScoped
public class Supports {

    @Inject
    SupportService service;

    private SupportState state;
    private List<OfVersion> versions;

    public SupportState of(UUID proposal) {
        if (state == null) {
            state = service.state(proposal);
        }
        return state;
    }

    /** How many support each wording that proposes something of its own, the newest first. */
    public List<OfVersion> byVersion(UUID proposal) {
        if (versions == null) {
            versions = service.byVersion(proposal);
        }
        return versions;
    }
}

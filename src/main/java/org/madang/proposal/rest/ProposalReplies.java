package org.madang.proposal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.madang.content.TallyService;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.Links;

/** Replies that carry a proposal, always with its entity tag. */
@ApplicationScoped
public class ProposalReplies {

    @Inject
    ProposalService proposals;

    @Inject
    TallyService tallies;

    @Inject
    Links links;

    ResponseBuilder reply(Status status, Proposal proposal) {
        var json = ProposalJson.of(
                proposal,
                url(proposal.getNumber()),
                tallies.figures(proposal.getId()),
                proposals.steps(proposal.getId()));
        return Response.status(status).tag(EntityTags.of(proposal.getVersion())).entity(json);
    }

    String url(long number) {
        return links.forPeople("/proposals/" + number);
    }
}

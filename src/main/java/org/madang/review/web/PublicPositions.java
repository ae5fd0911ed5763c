package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.proposal.Proposal;
import org.madang.review.routing.Position;
import org.madang.review.routing.PositionService;

/** Where several departments stand on the proposal of this page: the answer matrix. */
@Named("positions")
@RequestScoped
public class PublicPositions {

    @Inject
    PositionService positions;

    private List<Position> list;

    /** Empty for what no department has, without asking. */
    public List<Position> on(Proposal proposal) {
        if (list == null) {
            list = proposal.getDepartment() == null ? List.of() : positions.of(proposal.getId());
        }
        return list;
    }
}

package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.ClockProducer;

/** The proposals whose last day for the answer has passed, for everybody to see. */
@ApplicationScoped
@Transactional
public class Overdue {

    @Inject
    ReviewRepository reviews;

    @Inject
    ProposalService proposals;

    @Inject
    Clock clock;

    /** Those that became late last, with their whole text. */
    public List<Proposal> newest(int most) {
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        var numbers = reviews.overdue(today, most);
        return proposals.published(numbers).stream()
                .sorted(java.util.Comparator.comparing((Proposal p) -> numbers.indexOf(p.getNumber())))
                .toList();
    }
}

package org.madang.moderation.jury.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.moderation.Agreement;
import org.madang.moderation.AgreementService;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SampleService;
import org.madang.moderation.jury.SampledWeek;
import org.madang.moderation.jury.SeatService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/juries.xhtml}. */
@Named
@RequestScoped
public class JuriesView {

    private static final int SIZE = 50;
    private static final int WEEKS = 8;

    @Inject
    SeatService seats;

    @Inject
    CurrentPage page;

    @Inject
    AgreementService agreements;

    @Inject
    SampleService samples;

    private Page<Jury> list;
    private List<Agreement> agreed;
    private List<SampledWeek> weeks;

    /** The samples of the latest weeks. */
    public List<SampledWeek> getWeeks() {
        if (weeks == null) {
            weeks = samples.weeks(WEEKS);
        }
        return weeks;
    }

    /** How often second juries agreed with first ones, by reason. */
    public List<Agreement> getAgreements() {
        if (agreed == null) {
            agreed = agreements.list();
        }
        return agreed;
    }

    /** A share in per cent. */
    public String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    public Page<Jury> getList() {
        if (list == null) {
            list = seats.list(page.request(SIZE));
        }
        return list;
    }
}

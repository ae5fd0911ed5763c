package org.madang.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.madang.commitment.CommitmentFilter;
import org.madang.commitment.CommitmentFilter.State;
import org.madang.commitment.CommitmentRow;
import org.madang.commitment.CommitmentService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /commitment/list.xhtml}: everything that the city committed itself to, and how far it is. */
@Named
@RequestScoped
public class CommitmentListView {

    private static final int SIZE = 20;

    @Inject
    CommitmentService commitments;

    @Inject
    CurrentPage page;

    private Page<CommitmentRow> list;

    public Page<CommitmentRow> getList() {
        if (list == null) {
            list = commitments.list(
                    new CommitmentFilter(page.parameterOrNull("department"), chosen()), page.request(SIZE));
        }
        return list;
    }

    private @Nullable State chosen() {
        var wanted = page.parameter("state");
        return Arrays.stream(State.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public State[] getStates() {
        return State.values();
    }
}

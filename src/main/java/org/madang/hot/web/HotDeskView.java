package org.madang.hot.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.hot.HotIssue;
import org.madang.hot.HotIssueService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /hot/desk.xhtml}: staff name and pin issues; the address names the one that is named. */
@Named
@RequestScoped
public class HotDeskView {

    private static final String ADDRESS = "/desk/issues";

    @Inject
    HotIssueService issues;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<HotIssue> all;
    private @Nullable HotIssue chosen;
    private String nameKo;
    private String nameEn;

    @PostConstruct
    void load() {
        all = issues.current();
        var wanted = page.parameter("issue");
        chosen = all.stream()
                .filter(issue -> String.valueOf(issue.number()).equals(wanted))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        if (chosen != null) {
            nameKo = chosen.nameKo();
            nameEn = chosen.nameEn();
        }
    }

    public List<HotIssue> getAll() {
        return all;
    }

    /** The one to name; null while there is none. */
    public @Nullable HotIssue getChosen() {
        return chosen;
    }

    public void name() {
        var issue = chosen;
        if (issue != null) {
            act(() -> issues.name(issue.number(), nameKo, nameEn), "issue-named");
        }
    }

    /** Pins the chosen one, or lets it go. */
    public void pin() {
        var issue = chosen;
        if (issue != null) {
            act(() -> issues.pin(issue.number(), !issue.pinned()), issue.pinned() ? "issue-unpinned" : "issue-pinned");
        }
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to(ADDRESS, notice);
        }
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}

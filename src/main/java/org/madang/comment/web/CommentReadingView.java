package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.comment.reading.MuteService;
import org.madang.comment.reading.Muted;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.ReadingChoice;
import org.madang.shared.web.ReadingChoice.Fold;

/** Backs {@code /comment/reading.xhtml}: how the reader wants to read, and whom not. */
@Named
@RequestScoped
public class CommentReadingView {

    /** One choice of a list. */
    public record Option(String value, boolean chosen) {}

    private static final List<String> REASONS =
            List.of("SPAM", "ABUSE", "PERSONAL_DATA", "IMPERSONATION", "ILLEGAL", "OFF_TOPIC");

    @Inject
    Reading reading;

    @Inject
    MuteService mutes;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private String calm;
    private String handle;

    @PostConstruct
    void load() {
        calm = reading.isCalm() ? "yes" : "no";
        handle = page.parameter("mute");
    }

    /** Keeps the choices in the reader's browser. */
    public void save() {
        Map<String, Fold> folds = new TreeMap<>();
        for (var reason : REASONS) {
            Arrays.stream(Fold.values())
                    .filter(fold -> fold.name().equals(page.parameter("fold-" + reason)))
                    .findFirst()
                    .ifPresent(fold -> folds.put(reason, fold));
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        new ReadingChoice("yes".equals(calm), folds).keep((HttpServletResponse) context.getResponse());
        Onward.to("/account/reading", "reading-kept");
    }

    /** Folds all comments of somebody, for this reader alone. */
    public void mute() {
        if (errors.allow(() -> mutes.mute(named()))) {
            Onward.to("/account/reading", "muted");
        }
    }

    /** Listens to somebody again. */
    public void unmute() {
        if (errors.allow(() -> mutes.unmute(named()))) {
            Onward.to("/account/reading", "unmuted");
        }
    }

    private String named() {
        return handle == null ? "" : handle.strip().replaceFirst("^@", "");
    }

    public List<String> getReasons() {
        return REASONS;
    }

    /** What may become of comments folded for a reason. */
    public List<Option> choices(String reason) {
        return Arrays.stream(Fold.values())
                .map(fold -> new Option(fold.name(), reading.choice().fold(reason) == fold))
                .toList();
    }

    /** Whom the reader muted; the newest first. */
    public List<Muted> getMuted() {
        return mutes.mine();
    }

    /** {@code yes} or {@code no}. */
    public String getCalm() {
        return calm;
    }

    public void setCalm(String calm) {
        this.calm = calm;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }
}

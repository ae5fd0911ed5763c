package org.madang.writer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.writer.ApplicationText;
import org.madang.writer.WriterApplication;
import org.madang.writer.WriterService;
import org.madang.writer.WriterTerm;

/** Backs {@code /writer/apply.xhtml}: becoming a citizen writer, how far that is, and resigning. */
@Named
@RequestScoped
public class WriterApplyView {

    private static final String HERE = "/account/writer";

    @Inject
    WriterService writers;

    @Inject
    FormErrors errors;

    private WriterApplication application;
    private WriterTerm term;
    private String motive;
    private String samples;
    private List<String> beats;

    @PostConstruct
    void load() {
        application = writers.myApplication().orElse(null);
        term = writers.myTerm().orElse(null);
    }

    /** Sends the application. */
    public void apply() {
        errors.allow(() -> {
            writers.apply(ApplicationText.of(motive, samples, beats));
            Onward.to(HERE, "applied");
        });
    }

    /** Takes it back. */
    public void withdraw() {
        errors.allow(() -> {
            writers.withdraw();
            Onward.to(HERE, "application-withdrawn");
        });
    }

    /** Ends one's own term. */
    public void resign() {
        errors.allow(() -> {
            writers.resign();
            Onward.to(HERE, "resigned");
        });
    }

    /** The newest; null if there was none. */
    public WriterApplication getApplication() {
        return application;
    }

    public boolean isWaiting() {
        return application != null && application.isWaiting();
    }

    /** Whether the form is to be shown. */
    public boolean isOpen() {
        return term == null && !isWaiting();
    }

    /** The running term; null if there is none. */
    public WriterTerm getTerm() {
        return term;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getSamples() {
        return samples;
    }

    public void setSamples(String samples) {
        this.samples = samples;
    }

    public List<String> getBeats() {
        return beats;
    }

    public void setBeats(List<String> beats) {
        this.beats = beats;
    }
}

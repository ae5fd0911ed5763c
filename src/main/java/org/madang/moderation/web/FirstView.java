package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.madang.moderation.spam.SpamService;

/** Backs {@code /moderation/first.xhtml}: the comments that people should look at first, and why. */
@Named
@RequestScoped
public class FirstView {

    @Inject
    SpamService spam;

    private List<Map<String, Object>> comments;

    @PostConstruct
    void load() {
        comments = spam.first();
    }

    /** Rows of {@code number}, {@code body}, {@code score} and what speaks for it. */
    public List<Map<String, Object>> getComments() {
        return comments;
    }

    /** A figure of a row in two decimals. */
    public String figure(Object value) {
        return value instanceof Number number ? "%.2f".formatted(number.doubleValue()) : "";
    }
}

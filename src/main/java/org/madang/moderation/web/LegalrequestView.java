package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalCase;
import org.madang.moderation.legal.LegalRequest;
import org.madang.moderation.legal.LegalRequest.Rule;
import org.madang.moderation.legal.LegalService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/**
 * Backs {@code /moderation/legalrequest.xhtml}: somebody asks for a temporary measure on the text that the address names,
 * as in {@code ?comment=34}.
 */
@Named
@RequestScoped
public class LegalrequestView {

    @Inject
    LegalService legal;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Kind kind;
    private long number;
    private String requester;
    private String rule;
    private String statement;

    @PostConstruct
    void load() {
        kind = Arrays.stream(Kind.values())
                .filter(k -> !page.parameter(parameter(k)).isEmpty())
                .findFirst()
                .orElseThrow(DomainException::notFound);
        number = page.number(parameter(kind));
        contents.find(kind, number).orElseThrow(DomainException::notFound).requirePublic();
    }

    private static String parameter(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Sends the request to the legal desk. */
    public void ask() {
        if (errors.allow(() -> legal.ask(kind, number, LegalRequest.of(requester, chosen(), statement)))) {
            Onward.to(getAddress(), "legal-asked");
        }
    }

    private @Nullable Rule chosen() {
        return Arrays.stream(Rule.values())
                .filter(r -> r.name().equals(rule))
                .findFirst()
                .orElse(null);
    }

    /** Where the text stands. */
    public String getAddress() {
        return "/" + parameter(kind) + "s/" + number;
    }

    public Rule[] getRules() {
        return Rule.values();
    }

    /** The longest statement. */
    public int getMax() {
        return LegalCase.MAX_STATEMENT;
    }

    public String getRequester() {
        return requester;
    }

    public void setRequester(String requester) {
        this.requester = requester;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}

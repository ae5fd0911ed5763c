package org.madang.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.inquiry.Inquiry;
import org.madang.inquiry.InquiryService;
import org.madang.shared.Markdown;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /inquiry/view.xhtml}: one question from another network with its answer. */
@Named
@RequestScoped
public class InquiryView {

    @Inject
    InquiryService inquiries;

    @Inject
    CurrentPage page;

    private Inquiry inquiry;

    @PostConstruct
    void load() {
        inquiry = inquiries.read(page.number("number"));
    }

    public Inquiry getInquiry() {
        return inquiry;
    }

    /** The question as it is shown. */
    public String getHtml() {
        return Markdown.toCommentHtml(inquiry.getBody());
    }

    /** The beginning of the question, for the title. */
    public String getTitle() {
        return Markdown.excerpt(inquiry.getBody(), 60);
    }
}

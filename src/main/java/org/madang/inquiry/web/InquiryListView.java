package org.madang.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.inquiry.Inquiry;
import org.madang.inquiry.InquiryService;
import org.madang.shared.Markdown;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /inquiry/list.xhtml}: questions from other networks with the city's answers. */
@Named
@RequestScoped
public class InquiryListView {

    private static final int SIZE = 20;

    @Inject
    InquiryService inquiries;

    @Inject
    CurrentPage page;

    private Page<Inquiry> list;

    @PostConstruct
    void load() {
        list = inquiries.answered(page.request(SIZE));
    }

    public Page<Inquiry> getList() {
        return list;
    }

    /** A question as it is shown. */
    public String html(Inquiry inquiry) {
        return Markdown.toCommentHtml(inquiry.getBody());
    }
}

package org.madang.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.madang.content.TopicService;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /content/topic.xhtml}. */
@jakarta.inject.Named
@RequestScoped
public class TopicView {

    @Inject
    TopicService topics;

    @Inject
    CurrentPage page;

    public Named getTopic() {
        return topics.topic(page.parameter("slug")).orElseThrow(DomainException::notFound);
    }
}

package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.jsoup.nodes.Entities;
import org.madang.proposal.Proposal;
import org.madang.shared.Texts;
import org.madang.syndication.AbsoluteHtml;

/**
 * Proposals as other servers read them: Articles of the city's actor, because whoever proposes need not be an actor.
 * Where the proposal stands is said in words and, for programs, as {@code madang:proposalStatus}.
 */
@ApplicationScoped
class ProposalDocuments {

    @Inject
    Places places;

    /** The same as long as readers would read the same: figures are left out. */
    JsonObject article(Proposal proposal) {
        var page = places.base() + "/proposals/" + proposal.getNumber();
        var language = Locale.forLanguageTag(proposal.getLanguage());
        var html = content(proposal, language, page);
        var article = Json.createObjectBuilder()
                .add("@context", JsonLd.contextOfProposals(places.base()))
                .add("id", places.proposal(proposal.getNumber()))
                .add("type", "Article")
                .add("attributedTo", places.actor(LocalActor.CITY))
                .add("summary", proposal.getTitle())
                .add("content", html)
                .add("contentMap", Json.createObjectBuilder().add(proposal.getLanguage(), html))
                .add("mediaType", "text/html")
                .add("url", page)
                .add("to", Json.createArrayBuilder().add(JsonLd.PUBLIC))
                .add("cc", Json.createArrayBuilder().add(places.followers(LocalActor.CITY)))
                .add("madang:proposalStatus", proposal.getStatus().name());
        times(proposal, article);
        return article.build();
    }

    private static void times(Proposal proposal, JsonObjectBuilder article) {
        if (proposal.getPublishedAt() != null) {
            article.add("published", proposal.getPublishedAt().toString());
        }
        var changed = proposal.getEditedAt();
        var answered = proposal.getAnsweredAt();
        var updated = changed == null || answered != null && answered.isAfter(changed) ? answered : changed;
        if (updated != null) {
            article.add("updated", updated.toString());
        }
        if (answered != null) {
            article.add("madang:answeredAt", answered.toString());
        }
    }

    private static String content(Proposal proposal, Locale language, String page) {
        var status = Texts.of(language, "status." + proposal.getStatus().name());
        return "<p><strong>" + Entities.escape(proposal.getTitle()) + "</strong></p>\n<p>"
                + Entities.escape(Texts.of(language, "federation.proposal")) + " · " + Entities.escape(status)
                + "</p>\n"
                + part(language, "problem", AbsoluteHtml.of(proposal.getProblemHtml(), page))
                + part(language, "solution", AbsoluteHtml.of(proposal.getSolutionHtml(), page))
                + part(language, "effect", AbsoluteHtml.of(proposal.getEffectHtml(), page))
                + "<p><a href=\"" + page + "\">" + page + "</a></p>";
    }

    private static String part(Locale language, String name, String html) {
        return html.isBlank()
                ? ""
                : "<p><strong>" + Entities.escape(Texts.of(language, "field." + name)) + "</strong></p>\n" + html;
    }
}

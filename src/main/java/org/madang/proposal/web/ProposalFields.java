package org.madang.proposal.web;

import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalText;
import org.madang.shared.WrittenLanguage;
import org.madang.shared.web.PersonalDataGuard;
import org.madang.shared.web.Tags;

/** What the forms of a proposal hold, whichever part of it a page shows. */
public class ProposalFields {

    private String title;
    private String problem;
    private String solution;
    private String effect;
    private String topic;
    private String neighbourhood;
    private String location;
    private String tags;

    /** The fields of a new proposal, all empty. */
    ProposalFields() {}

    /** The fields as they were kept. */
    ProposalFields(Proposal proposal) {
        title = proposal.getTitle();
        problem = proposal.getProblem();
        solution = proposal.getSolution();
        effect = proposal.getEffect();
        topic = proposal.getTopic();
        neighbourhood = proposal.getNeighbourhood();
        location = proposal.getLocation();
        tags = Tags.typed(proposal.getTags());
    }

    ProposalText text() {
        var language = WrittenLanguage.of(title + " " + problem);
        return ProposalText.of(
                title, problem, solution, effect, topic, neighbourhood, Tags.split(tags), location, language);
    }

    /** Asks about what looks like personal data in any of the texts. */
    void ask(PersonalDataGuard guard) {
        guard.field("title", title)
                .field("problem", problem)
                .field("solution", solution)
                .field("effect", effect)
                .field("location", location)
                .ask();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getSolution() {
        return solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}

package org.madang.hub.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.hub.Balance;
import org.madang.hub.HubService;
import org.madang.hub.listening.ListeningService;
import org.madang.hub.question.HubQuestionService;
import org.madang.shared.Csv;

/** What is mentioned, asked and how much comes over which kind of account. */
@Path("v1/hub")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hub")
public class HubFiguresResource {

    @Inject
    ListeningService listening;

    @Inject
    HubQuestionService questions;

    @Inject
    HubService hub;

    @GET
    @Path("topics")
    @Operation(operationId = "listHubTopics", summary = "How often topics are mentioned, by week")
    public List<HubTopicJson> topics() {
        return listening.mentions().stream().map(HubTopicJson::of).toList();
    }

    @GET
    @Path("topics.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "hubTopicsCsv", summary = "The same as a table")
    public String csv() {
        return Csv.line("topic", "label", "last_7_days", "7_days_before", "8_weeks")
                + listening.mentions().stream()
                        .map(t -> Csv.line(
                                t.slug(),
                                t.label(),
                                t.now(),
                                t.before(),
                                t.weeks().stream().map(String::valueOf).collect(Collectors.joining(" "))))
                        .collect(Collectors.joining());
    }

    @GET
    @Path("balance")
    @Operation(operationId = "hubBalance", summary = "How much came over each kind of account in 30 days")
    public List<Balance> balance() {
        return hub.balance(null);
    }

    @GET
    @Path("questions")
    @Operation(operationId = "listHubQuestions", summary = "Questions and what departments say to them, the newest 50")
    public List<HubQuestionJson> questions() {
        return questions.newest(null).stream().map(HubQuestionJson::of).toList();
    }

    @GET
    @Path("questions/{number}")
    @Operation(operationId = "getHubQuestion", summary = "One question with what departments say to it")
    public HubQuestionJson question(@PathParam("number") long number) {
        return HubQuestionJson.of(questions.byNumber(number));
    }
}

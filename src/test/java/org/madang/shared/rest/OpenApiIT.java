package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** The API describes itself: all calls, what they take, what they answer and how they refuse. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {

    private JsonObject api;

    @BeforeAll
    void read(Madang madang) {
        var response = madang.visitor().get("/openapi?format=JSON");
        assertThat(response.statusCode()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            api = reader.readObject();
        }
    }

    @Test
    void allCallsAreThere() {
        assertThat(calls())
                .contains(
                        "POST /accounts",
                        "POST /tokens",
                        "GET /me",
                        "GET /posts",
                        "POST /posts",
                        "GET /posts/{number}",
                        "PATCH /posts/{number}",
                        "PUT /posts/{number}/publication",
                        "GET /proposals",
                        "POST /proposals",
                        "GET /proposals/{number}",
                        "PATCH /proposals/{number}",
                        "PUT /proposals/{number}/submission",
                        "PUT /proposals/{number}/support",
                        "DELETE /proposals/{number}/support",
                        "GET /posts/{number}/comments",
                        "POST /posts/{number}/comments",
                        "GET /proposals/{number}/comments",
                        "POST /proposals/{number}/comments",
                        "GET /comments/{id}",
                        "PATCH /comments/{id}",
                        "GET /comments/{id}/replies",
                        "GET /comments/{id}/wordings",
                        "PUT /comments/{id}/support",
                        "DELETE /comments/{id}/support",
                        "POST /comments/{id}/flags",
                        "DELETE /comments/{id}/flags/mine",
                        "PUT /comments/{id}/keep-open",
                        "DELETE /comments/{id}/keep-open",
                        "GET /comments/{id}/standing",
                        "POST /comments/{id}/appeal",
                        "GET /juries/{number}",
                        "PUT /juries/{number}/verdict",
                        "GET /moderation-log",
                        "GET /moderation-log/{seq}",
                        "GET /moderation-log/root",
                        "PUT /proposals/{number}/tags",
                        "PUT /proposals/{number}/assignment",
                        "POST /proposals/{number}/answers",
                        "GET /desk",
                        "GET /topics",
                        "GET /neighbourhoods",
                        "GET /departments",
                        "GET /review-tags");
    }

    @Test
    void everyCallHasASummaryAndTellsItsErrors() {
        eachOperation((call, operation) -> {
            if (!call.endsWith("/ping")) {
                assertThat(operation.getString("summary", "")).as(call).isNotBlank();
                assertThat(operation.getString("operationId", "")).as(call).isNotBlank();
            }
            assertThat(operation.getJsonObject("responses").getJsonObject("default"))
                    .as(call)
                    .isEqualTo(Json.createObjectBuilder()
                            .add("$ref", "#/components/responses/Problem")
                            .build());
        });
    }

    @Test
    void whoeverChangesSomethingIsSignedIn() {
        eachOperation((call, operation) -> {
            boolean open = call.startsWith("GET ") || call.equals("POST /accounts") || call.equals("POST /tokens");
            if (!open) {
                assertThat(operation.getJsonArray("security").toString())
                        .as(call)
                        .contains("bearer", "session");
            }
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        references(api).forEach(reference -> assertThat(api.getValue(reference.substring(1)))
                .as(reference)
                .isNotNull());
    }

    @Test
    void whatMayBeNullSaysSo() {
        var post = api.getJsonObject("components").getJsonObject("schemas").getJsonObject("Post");

        assertThat(post.getJsonObject("properties")
                        .getJsonObject("topic")
                        .get("type")
                        .toString())
                .contains("null");
        assertThat(post.getJsonArray("required").toString()).contains("\"topic\"", "\"title\"");
    }

    private Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        eachOperation((call, operation) -> calls.add(call));
        return calls;
    }

    private void eachOperation(BiConsumer<String, JsonObject> each) {
        api.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (!method.equals("parameters")) {
                each.accept(method.toUpperCase() + " " + path.replace("/api/v1", ""), operation.asJsonObject());
            }
        }));
    }

    private static Set<String> references(JsonValue value) {
        Set<String> references = new TreeSet<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, part) -> {
                if (name.equals("$ref")) {
                    references.add(object.getString(name));
                } else {
                    references.addAll(references(part));
                }
            });
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(part -> references.addAll(references(part)));
        }
        return references;
    }
}

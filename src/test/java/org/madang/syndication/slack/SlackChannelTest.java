package org.madang.syndication.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.FixedAccount;

/** Against answers in the shapes that the published interface describes. */
class SlackChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final SlackChannel channel = new SlackChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl() + "/services/T/B/secret", "", ""))
                .on(channel);
    }

    @Test
    void whatWouldBeMarkupIsWords() throws TemporaryFailure {
        SERVER.stubFor(post("/services/T/B/secret").willReturn(ok("ok")));

        channel.send(FixedAccount.POST, FixedAccount.KEY);

        var body = SERVER.findAll(postRequestedFor(urlEqualTo("/services/T/B/secret")))
                .get(0)
                .getBodyAsString();
        assertThat(body)
                .contains("&lt;열렸어요&gt;", "&amp;", "https://city.example/posts/12")
                .doesNotContain("<");
        assertThat(channel.ability().edits()).isFalse();
    }
}

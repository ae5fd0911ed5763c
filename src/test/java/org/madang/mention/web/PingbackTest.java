package org.madang.mention.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PingbackTest {

    private static final String CALL =
            "<?xml version=\"1.0\"?><methodCall><methodName>pingback.ping</methodName><params>"
                    + "<param><value><string>https://blog.example/1</string></value></param>"
                    + "<param><value>https://madang.example/posts/12</value></param></params></methodCall>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCallNamesSourceAndTargetWithTheirTypeOrWithoutIt() throws Pingback.Unreadable {
        assertThat(Pingback.read(bytes(CALL)))
                .isEqualTo(new Pingback.Call("https://blog.example/1", "https://madang.example/posts/12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pingback",
                "<methodCall><methodName>system.listMethods</methodName></methodCall>",
                "<methodCall><methodName>pingback.ping</methodName><params/></methodCall>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><methodCall><methodName>pingback.ping</methodName>"
                        + "<params><param><value>&a;</value></param></params></methodCall>"
            })
    void whatIsNoCallIsRefused(String document) {
        assertThatThrownBy(() -> Pingback.read(bytes(document))).isInstanceOf(Pingback.Unreadable.class);
    }

    @Test
    void reasonsAreEscaped() {
        assertThat(Pingback.fault(16, "a<b&c")).contains("a&lt;b&amp;c");
        assertThat(Pingback.tracked(null)).contains("<error>0</error>");
    }
}

package org.madang.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/posts/new", "/proposals/12?page=2#c34", "/search?q=%EC%82%B0"})
    void leadsBackToAddressesOfOurs(String address) {
        assertThat(WayBack.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "/a\\b",
                "javascript:alert(1)",
                "/posts\r\nSet-Cookie: a=b",
                "/account/sign-in?return=/account/sign-in"
            })
    void leadsNowhereElse(String address) {
        assertThat(WayBack.local(address)).isEmpty();
    }
}

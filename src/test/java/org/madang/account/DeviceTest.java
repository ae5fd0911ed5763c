package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserIsNamedInTwoWords() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"))
                .isEqualTo("Chrome, Windows");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.of(
                        "Mozilla/5.0 (Linux; Android 15; SM-S921N) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari"))
                .isEqualTo("Samsung Internet, Android");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
                .isEqualTo("Firefox, Linux");
    }

    @Test
    void whatSaysNothingIsNothing() {
        assertThat(Device.of(null)).isEmpty();
        assertThat(Device.of("curl/8.0")).isEmpty();
    }
}

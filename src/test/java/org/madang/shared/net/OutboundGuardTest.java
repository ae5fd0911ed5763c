package org.madang.shared.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundGuardTest {

    private final OutboundGuard guard = new OutboundGuard(List.of("127.0.0.1:8001", "social.example:443"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2002:0a00:0001::1",
                "64:ff9b::7f00:1"
            })
    void addressesWithinTheCityAreNotPublic(String address) throws UnknownHostException {
        assertThat(OutboundGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700::1111",
                "2002:0101:0101::1",
                "64:ff9b::101:101"
            })
    void otherAddressesArePublic(String address) throws UnknownHostException {
        assertThat(OutboundGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9990/",
                "http://[::1]:8080/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/",
                "http://2130706433/",
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "http://user@1.1.1.1/",
                "mailto:a@b.c"
            })
    void isNotCalled(String address) {
        assertThatExceptionOfType(OutboundRefusedException.class).isThrownBy(() -> guard.check(URI.create(address)));
    }

    @Test
    void whatTheOperatorNamedIsCalledWhereverItIs() {
        assertThatCode(() -> guard.check(URI.create("http://127.0.0.1:8001/api")))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard.check(URI.create("https://Social.example/api")))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard.check(URI.create("https://1.1.1.1/"))).doesNotThrowAnyException();
    }
}

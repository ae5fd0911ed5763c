package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path HOME = Path.of("/somewhere");

    @Test
    void nothingSetMeansTheDefaults() {
        var settings = Settings.from(Map.of(), HOME);

        assertThat(settings.baseUrl()).hasToString("http://localhost:8080");
        assertThat(settings.dataDirectory()).isEqualTo(HOME.resolve(".madang"));
        assertThat(settings.database()).isNull();
        assertThat(settings.search().backend()).isEqualTo("lucene");
        assertThat(settings.demo()).isFalse();
        assertThat(settings.smtp()).isNull();
    }

    @Test
    void theOffsetMovesBothPortsAndTheDefaultAddress() {
        var settings = Settings.from(Map.of("MADANG_PORT_OFFSET", "100"), HOME);

        assertThat(settings.webPort()).isEqualTo(8180);
        assertThat(settings.managementPort()).isEqualTo(10090);
        assertThat(settings.baseUrl()).hasToString("http://localhost:8180");
    }

    @ParameterizedTest
    @CsvSource({
        "MADANG_PORT_OFFSET, abc, MADANG_PORT_OFFSET must be a whole number from 0 to 55000",
        "MADANG_PORT_OFFSET, 70000, MADANG_PORT_OFFSET must be a whole number from 0 to 55000",
        "MADANG_BASE_URL, madang.example, MADANG_BASE_URL must be an address that starts with http:// or https://",
        "MADANG_DB_URL, jdbc:mysql://x, MADANG_DB_URL must be a JDBC address jdbc:postgresql:…",
        "MADANG_DB_URL, jdbc:postgresql://x/y, MADANG_DB_USER is missing",
        "MADANG_DB_PASSWORD, secret, 'MADANG_DB_URL is missing, but MADANG_DB_PASSWORD is set'",
        "MADANG_DEMO, yes, MADANG_DEMO must be true or false",
        "MADANG_SEARCH_BACKEND, solr, MADANG_SEARCH_BACKEND must be lucene or elasticsearch",
        "MADANG_SEARCH_BACKEND, elasticsearch, MADANG_SEARCH_HOSTS is missing",
        "MADANG_SMTP_PORT, 25, 'MADANG_SMTP_HOST is missing, but MADANG_SMTP_PORT is set'",
        "MADANG_OIDC_ISSUER, https://id.example, MADANG_OIDC_CLIENT_ID is missing",
        "MADANG_OIDC_PROVIDERS, 'kakao,City', 'MADANG_OIDC_PROVIDERS must be names in small letters, separated by commas, other than city, client, identity, issuer, providers, roles, strong'",
        "MADANG_OIDC_PROVIDERS, city, 'MADANG_OIDC_PROVIDERS must be names in small letters, separated by commas, other than city, client, identity, issuer, providers, roles, strong'",
        "MADANG_OIDC_PROVIDERS, hanaro, MADANG_OIDC_HANARO_ISSUER is missing",
        "MADANG_OIDC_PROVIDERS, kakao, MADANG_OIDC_KAKAO_CLIENT_ID is missing",
        "MADANG_OIDC_ROLES, parks, 'MADANG_OIDC_ROLES must be group=ADMIN, group=AUDITOR, group=STAFF:department or group=HEAD:department, separated by commas'",
        "MADANG_IDENTITY_KEY, c2hvcnQ=, 'MADANG_IDENTITY_KEY must be 32 random bytes in Base64, as openssl rand -base64 32 makes'",
        "MADANG_IDENTITY_REQUIRED, 'post,vote', 'MADANG_IDENTITY_REQUIRED must be none, or a list of post, propose, support, comment'",
        "MADANG_STAFF_SECOND_FACTOR, maybe, MADANG_STAFF_SECOND_FACTOR must be required or optional",
        "MADANG_MASTODON_TOKEN, secret, 'MADANG_MASTODON_URL is missing, but MADANG_MASTODON_TOKEN is set'",
        "MADANG_MASTODON_URL, https://social.example, MADANG_MASTODON_TOKEN is missing",
        "MADANG_OUTBOUND_ALLOW, localhost, 'MADANG_OUTBOUND_ALLOW must be host:port,host:port,…'",
        "MADANG_DB_PASSWORD_FILE, /does/not/exist, MADANG_DB_PASSWORD_FILE names a file that cannot be read",
    })
    void oneLineNamesTheWrongSetting(String name, String value, String line) {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> Settings.from(Map.of(name, value), HOME))
                .withMessage(line);
    }

    @Test
    void staffNeedASecondFactorUnlessItIsADemonstrationOrTheOperatorSaysOtherwise() {
        assertThat(Settings.from(Map.of(), HOME).identity().staffNeedSecondFactor())
                .isTrue();
        assertThat(Settings.from(Map.of("MADANG_DEMO", "true"), HOME).identity().staffNeedSecondFactor())
                .isFalse();
        var chosen = Map.of("MADANG_DEMO", "true", "MADANG_STAFF_SECOND_FACTOR", "required");
        assertThat(Settings.from(chosen, HOME).identity().staffNeedSecondFactor())
                .isTrue();
    }

    @Test
    void verificationIsAskedForSupportsUnlessTheOperatorSaysOtherwise() {
        assertThat(Settings.from(Map.of(), HOME).identity().verifiedOnly()).containsExactly("support");
        assertThat(Settings.from(Map.of("MADANG_IDENTITY_REQUIRED", "none"), HOME)
                        .identity()
                        .verifiedOnly())
                .isEmpty();
        assertThat(Settings.from(Map.of("MADANG_IDENTITY_REQUIRED", "post, comment"), HOME)
                        .identity()
                        .verifiedOnly())
                .containsExactlyInAnyOrder("post", "comment");
    }

    @Test
    void aSecretComesFromAFileAndIsNeverShown(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), "hush\n");
        var environment = new HashMap<>(Map.of(
                "MADANG_DB_URL", "jdbc:postgresql://db/madang?password=hush",
                "MADANG_DB_USER", "madang",
                "MADANG_DB_PASSWORD_FILE", file.toString()));

        var settings = Settings.from(environment, HOME);

        assertThat(settings.database()).isNotNull();
        assertThat(settings.database().password()).isEqualTo("hush");
        assertThat(settings.toString()).doesNotContain("hush");
    }
}

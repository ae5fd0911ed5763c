package org.madang.shared.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.madang.shared.DomainException;
import org.madang.shared.InvalidSettingException;

class VaultTest {

    private static final String OLD = key("an old key that was replaced 123");
    private static final String NEW = key("the key that took its place 1234");

    private final Vault vault = vault(NEW);

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static Vault vault(String keys) {
        return new Vault(SecretKeys.parse("MADANG_IDENTITY_KEY", keys));
    }

    @Test
    void whatWasSealedOpensWithTheSamePurposeAndContext() {
        var sealed = vault.seal("identity", "person-1", "느티동".getBytes(UTF_8));

        assertThat(new String(sealed, UTF_8)).doesNotContain("느티동");
        assertThat(new String(vault.open("identity", "person-1", sealed), UTF_8))
                .isEqualTo("느티동");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(vault.seal("identity", "1", new byte[8])).isNotEqualTo(vault.seal("identity", "1", new byte[8]));
    }

    @Test
    void aSealPutElsewhereOrChangedDoesNotOpen() {
        var sealed = vault.seal("identity", "person-1", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> vault.open("identity", "person-2", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("authenticator", "person-1", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open("identity", "person-1", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("identity", "person-1", new byte[3]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeyTakesOverWhileTheOldOneStillOpensAndRecognises() {
        var sealed = vault(OLD).seal("identity", "1", new byte[] {7});
        var marked = vault(OLD).mark("identity", "somebody");
        var both = vault(NEW + ", " + OLD);

        assertThat(both.open("identity", "1", sealed)).containsExactly(7);
        assertThat(both.marks("identity", "somebody"))
                .anySatisfy(mark -> assertThat(mark).isEqualTo(marked));
        assertThat(both.mark("identity", "somebody")).isEqualTo(vault.mark("identity", "somebody"));
        assertThatThrownBy(() -> vault.open("identity", "1", sealed)).hasMessageContaining("MADANG_IDENTITY_KEY");
    }

    @Test
    void marksOfDifferentPurposesHaveNothingInCommon() {
        assertThat(vault.mark("identity", "x")).isNotEqualTo(vault.mark("recovery-code", "x"));
    }

    @Test
    void withoutAKeyItIsShut() {
        var shut = new Vault(SecretKeys.none());

        assertThat(shut.isOpen()).isFalse();
        assertThatThrownBy(() -> shut.seal("identity", "1", new byte[1]))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("identity-not-set-up"));
    }

    @Test
    void keysThatAreNoneAreRefusedByNameAndNeverShown() {
        assertThatThrownBy(() -> SecretKeys.parse("MADANG_IDENTITY_KEY", "secret-but-short"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("MADANG_IDENTITY_KEY")
                .hasMessageNotContaining("secret-but-short");
        assertThat(SecretKeys.parse("X", NEW).toString()).doesNotContain(NEW);
    }
}

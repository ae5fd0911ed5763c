package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashMatchesItsPasswordAloneAndIsArgon2id() {
        var hash = passwords.hash("마당에서 만나요 10");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("마당");
        assertThat(passwords.matches("마당에서 만나요 10", hash)).isTrue();
        assertThat(passwords.matches("마당에서 만나요 11", hash)).isFalse();
        assertThat(passwords.hash("마당에서 만나요 10")).isNotEqualTo(hash);
    }
}

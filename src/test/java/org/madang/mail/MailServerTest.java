package org.madang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.shared.InvalidSettingException;
import org.madang.shared.Settings;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** What a mail's way to a real mail server is like: encrypted, to the right server, or not taken at all. */
class MailServerTest {

    private static final String SECRET = "keytool-wants-one";

    @TempDir
    static Path folder;

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final List<String> protocols = new CopyOnWriteArrayList<>();
    private SMTPServer server;

    /** A certificate that its own authority signed, for the name and not for the number of this computer. */
    @BeforeAll
    static void certify() throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = List.of("-genkeypair", "-alias", "mail", "-keyalg", "EC", "-dname", "CN=localhost", "-ext");
        keytool(keytool, made, "san=dns:localhost", "-validity", "2");
        keytool(keytool, List.of("-exportcert", "-rfc", "-alias", "mail", "-file"), pem().toString());
    }

    private static void keytool(String program, List<String> first, String... further)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(program));
        command.addAll(first);
        command.addAll(List.of(further));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", SECRET, "-storetype", "PKCS12"));
        var log = folder.resolve("keytool.log").toFile();
        var code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        assertThat(code).as("keytool").isZero();
    }

    private static Path store() {
        return folder.resolve("mail.p12");
    }

    private static Path pem() {
        return folder.resolve("authority.pem");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private void start(boolean encrypts) throws GeneralSecurityException, IOException {
        var builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler(
                        (context, from, to, data) -> arrived.add(to + " " + new String(data, StandardCharsets.UTF_8)))
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!"madang".equals(user) || !"town-mail".equals(password)) {
                        throw new LoginFailedException();
                    }
                }))
                .requireAuth();
        if (encrypts) {
            var context = certified();
            builder = builder.requireTLS().startTlsSocketFactory(socket -> {
                var address = (java.net.InetSocketAddress) socket.getRemoteSocketAddress();
                var secure = (SSLSocket) context.getSocketFactory()
                        .createSocket(socket, address.getHostString(), socket.getPort(), true);
                secure.setUseClientMode(false);
                secure.addHandshakeCompletedListener(
                        done -> protocols.add(done.getSession().getProtocol()));
                return secure;
            });
        }
        server = builder.build();
        server.start();
    }

    private static SSLContext certified() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance(store().toFile(), SECRET.toCharArray());
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, SECRET.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private MailServer ours(String host, Map<String, String> further) {
        var environment = new HashMap<>(Map.of(
                "MADANG_SMTP_HOST",
                host,
                "MADANG_SMTP_PORT",
                String.valueOf(server.getPortAllocated()),
                "MADANG_SMTP_USER",
                "madang",
                "MADANG_SMTP_PASSWORD",
                "town-mail"));
        environment.putAll(further);
        var ours = new MailServer();
        ours.settings = Settings.from(environment, folder);
        return ours;
    }

    private static Outgoing mail() {
        var now = Instant.parse("2026-11-22T03:00:00Z");
        return new Outgoing(UUID.randomUUID(), "resident@example.org", "ko", "주소 확인", "안녕하세요.", null, now);
    }

    private static Map<String, String> authority() {
        return Map.of("MADANG_SMTP_CA_FILE", pem().toString());
    }

    @Test
    void withAPasswordAMailGoesEncryptedToTheServerThatTheAuthorityVouchesFor() throws Exception {
        start(true);

        ours("localhost", authority()).take(mail());

        assertThat(arrived)
                .singleElement()
                .asString()
                .startsWith("resident@example.org")
                .contains("Subject:");
        assertThat(protocols).hasSize(1).allMatch(it -> it.startsWith("TLS"));
    }

    @Test
    void aServerWithoutEncryptionSeesNeitherPasswordNorMail() throws Exception {
        start(false);

        assertThatThrownBy(() -> ours("localhost", Map.of()).take(mail()))
                .isInstanceOfSatisfying(
                        MailFailure.class, failure -> assertThat(failure.code()).isEqualTo("not-reached"));

        assertThat(arrived).isEmpty();
        assertThatCode(() -> ours("localhost", Map.of("MADANG_SMTP_ENCRYPTION", "none"))
                        .take(mail()))
                .as("unless the operator wants it so")
                .doesNotThrowAnyException();
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() throws Exception {
        start(true);

        assertThatThrownBy(() -> ours("localhost", Map.of()).take(mail())).isInstanceOf(MailFailure.class);

        assertThat(arrived).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsNotTaken() throws Exception {
        start(true);

        assertThatThrownBy(() -> ours("127.0.0.1", authority()).take(mail())).isInstanceOf(MailFailure.class);

        assertThat(arrived).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldApart() throws Exception {
        start(true);
        var wrong = new HashMap<>(authority());
        wrong.put("MADANG_SMTP_PASSWORD", "guessed");

        assertThatThrownBy(() -> ours("localhost", wrong).take(mail()))
                .isInstanceOfSatisfying(
                        MailFailure.class, failure -> assertThat(failure.code()).isEqualTo("smtp-sign-in"));
    }

    @Test
    void whatIsNoCertificateStopsTheStart() throws Exception {
        Files.writeString(folder.resolve("wrong.pem"), "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----");
        start(true);

        assertThatThrownBy(() -> ours("localhost", Map.of("MADANG_SMTP_CA_FILE", folder + "/wrong.pem")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("MADANG_SMTP_CA");
    }
}

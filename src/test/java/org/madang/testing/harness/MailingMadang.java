package org.madang.testing.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * The whole product as an operator runs it in earnest: with a mail server, behind a proxy that tells the readers'
 * networks, and with the limits that real people have. Started by the first test class that asks for it.
 */
public class MailingMadang implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(MailingMadang.class);

    /** The product and its post. */
    public static final class Town implements AutoCloseable {

        private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        private final Madang madang;

        private Town() {
            mail.start();
            madang = Madang.start(
                    "mailing",
                    SharedPostgres.emptyDatabase("mailing"),
                    Map.of("MADANG_DEMO", "true"),
                    Map.of(
                            "MADANG_SMTP_HOST", "127.0.0.1",
                            "MADANG_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()),
                            "MADANG_LIMITS", "1",
                            "MADANG_BEHIND_PROXY", "true"));
        }

        public Madang madang() {
            return madang;
        }

        /** What was sent so far. */
        public Postbox postbox() {
            return new Postbox(mail);
        }

        /** Somebody with a browser, in a network of their own. */
        public Guest guest() {
            return new Guest(madang, Guest.anotherNetwork());
        }

        /** A program in a network of its own. */
        public ApiCaller caller() {
            return ApiCaller.at(madang).with("X-Forwarded-For", Guest.anotherNetwork());
        }

        @Override
        public void close() {
            madang.close();
            mail.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        town(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return town(context);
    }

    private static Town town(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Town.class, type -> new Town(), Town.class);
    }
}

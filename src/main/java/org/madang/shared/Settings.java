package org.madang.shared;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided, read once from the environment and checked as a whole.
 *
 * <p>Any setting {@code X} may instead be given as {@code X_FILE}, the path of a file that holds its value; that is how
 * secrets arrive. The text of this record never contains a secret.
 *
 * @param baseUrl where people reach Madang, without a slash at the end
 * @param portOffset added to every port the server opens: 8080 and 9990
 * @param bindAddress the network address the web port listens on
 * @param dataDirectory absolute; holds everything that must survive a restart and is not in the database
 * @param database the database to use, or null for the embedded one
 * @param search where the full-text index lives
 * @param demo whether the demonstration data are loaded
 * @param limits by how much all limits on people and networks are multiplied; 0 for none
 * @param smtp the mail server, or null if no mail is sent
 * @param signOn the providers by which people may sign in, and the one that tells who somebody is
 * @param identity how sure the operator wants to be of who somebody is
 * @param participation how supports raise a proposal, and when ballots open
 * @param mastodon the account on a Mastodon-compatible server that posts go out from, or null if there is none
 * @param outbound what our own calls to other servers may reach
 * @param signedFetch whether other servers of the fediverse have to say who asks for our texts
 * @param webSubHub who tells subscribers of changed feeds (WebSub), or null if nobody does
 * @param securityContact where somebody who found a weakness may write to: a mailto: or https: address
 * @param heap largest Java heap of the server, as the JVM spells it, such as 512m
 */
public record Settings(
        URI baseUrl,
        int portOffset,
        String bindAddress,
        Path dataDirectory,
        @Nullable Database database,
        Search search,
        boolean demo,
        int limits,
        @Nullable SmtpSettings smtp,
        SignOnSettings signOn,
        IdentitySettings identity,
        ParticipationSettings participation,
        @Nullable Mastodon mastodon,
        Outbound outbound,
        boolean signedFetch,
        @Nullable URI webSubHub,
        URI securityContact,
        String heap) {

    /** The port the web server listens on before the offset. */
    public static final int WEB_PORT = 8080;

    private static final int LIMITS_OF_THE_DEMONSTRATION = 10;

    /** The port for operators (health, metrics) before the offset. */
    public static final int MANAGEMENT_PORT = 9990;

    /**
     * Reads the settings.
     *
     * @param environment names and values, usually {@link System#getenv()}
     * @param home what a relative or missing {@code MADANG_DATA_DIR} is resolved against
     * @throws InvalidSettingException naming the first setting that is missing or wrong
     */
    public static Settings from(Map<String, String> environment, Path home) {
        var values = new SettingValues(environment);
        var portOffset = values.number("MADANG_PORT_OFFSET", 0, 0, 55_000);
        var baseUrl =
                values.webAddress("MADANG_BASE_URL").orElse(URI.create("http://localhost:" + (WEB_PORT + portOffset)));
        boolean demo = values.yesOrNo("MADANG_DEMO", false);
        return new Settings(
                baseUrl,
                portOffset,
                values.text("MADANG_BIND_ADDRESS").orElse("127.0.0.1"),
                values.path("MADANG_DATA_DIR", home, ".madang"),
                Database.from(values),
                Search.from(values),
                demo,
                values.number("MADANG_LIMITS", demo ? LIMITS_OF_THE_DEMONSTRATION : 1, 0, 100_000),
                SmtpSettings.from(values, baseUrl.getHost()),
                SignOnSettings.from(values),
                IdentitySettings.from(values, demo),
                ParticipationSettings.from(values),
                Mastodon.from(values),
                Outbound.from(values),
                values.yesOrNo("MADANG_FEDERATION_SIGNED_FETCH", false),
                values.webAddress("MADANG_WEBSUB_HUB").orElse(null),
                values.matching(
                                "MADANG_SECURITY_CONTACT",
                                "(mailto:|https://)[A-Za-z0-9@:/?=&._~+-]+",
                                "a mailto: or https: address")
                        .map(URI::create)
                        .orElse(baseUrl),
                values.matching("MADANG_HEAP", "[1-9][0-9]{0,5}[mgMG]", "a size such as 512m")
                        .orElse("512m"));
    }

    /** The port people's requests arrive at. */
    public int webPort() {
        return WEB_PORT + portOffset;
    }

    /** The port for health and metrics. */
    public int managementPort() {
        return MANAGEMENT_PORT + portOffset;
    }

    /**
     * A PostgreSQL database and who we are there.
     *
     * @param owner who changes the schema, and grants the application only what it needs; null if the application's own
     *     user does that, too
     */
    public record Database(
            String url,
            String user,
            String password,
            @Nullable Owner owner) {

        /** Whom the schema belongs to. */
        public record Owner(String user, String password) {

            @Override
            public String toString() {
                return "Owner[user=" + user + "]";
            }
        }

        /** The same database in the name of its owner. */
        public Database asOwner() {
            return owner == null ? this : new Database(url, owner.user(), owner.password(), null);
        }

        private static @Nullable Database from(SettingValues values) {
            var url = values.matching("MADANG_DB_URL", "jdbc:postgresql:.+", "a JDBC address jdbc:postgresql:…");
            if (url.isEmpty()) {
                values.onlyTogetherWith("MADANG_DB_URL", "MADANG_DB_USER", "MADANG_DB_PASSWORD");
                return null;
            }
            var owner = values.text("MADANG_DB_OWNER_USER")
                    .map(user -> new Owner(user, values.required("MADANG_DB_OWNER_PASSWORD")))
                    .orElse(null);
            return new Database(
                    url.get(), values.required("MADANG_DB_USER"), values.required("MADANG_DB_PASSWORD"), owner);
        }

        @Override
        public String toString() {
            return "Database[user=" + user + "]";
        }
    }

    /**
     * Where the full-text index lives.
     *
     * @param backend lucene (in the data folder) or elasticsearch (servers of its own)
     * @param hosts host:port of those servers; empty for lucene
     */
    public record Search(String backend, List<String> hosts) {

        private static Search from(SettingValues values) {
            var backend = values.matching("MADANG_SEARCH_BACKEND", "lucene|elasticsearch", "lucene or elasticsearch")
                    .orElse("lucene");
            if (backend.equals("lucene")) {
                return new Search(backend, List.of());
            }
            values.required("MADANG_SEARCH_HOSTS");
            var hosts = values.matching(
                    "MADANG_SEARCH_HOSTS", "[^:,\\s]+:[0-9]{1,5}(,[^:,\\s]+:[0-9]{1,5})*", "host:port,host:port,…");
            return new Search(backend, List.of(hosts.orElseThrow().split(",")));
        }
    }

    /** An account on a Mastodon-compatible server. */
    public record Mastodon(URI url, String token) {

        private static @Nullable Mastodon from(SettingValues values) {
            var url = values.webAddress("MADANG_MASTODON_URL");
            if (url.isEmpty()) {
                values.onlyTogetherWith("MADANG_MASTODON_URL", "MADANG_MASTODON_TOKEN");
                return null;
            }
            values.matching("MADANG_MASTODON_TOKEN", "[\\x21-\\x7e]+", "a token without spaces");
            return new Mastodon(url.get(), values.required("MADANG_MASTODON_TOKEN"));
        }

        @Override
        public String toString() {
            return "Mastodon[url=" + url + "]";
        }
    }

    /**
     * What our own calls to other servers may reach beside public addresses.
     *
     * @param allowed host:port, in small letters
     */
    public record Outbound(List<String> allowed) {

        private static Outbound from(SettingValues values) {
            var list = values.matching(
                    "MADANG_OUTBOUND_ALLOW", "[^,\\s]+:[0-9]{1,5}(,[^,\\s]+:[0-9]{1,5})*", "host:port,host:port,…");
            return new Outbound(
                    list.map(text -> List.of(text.toLowerCase(Locale.ROOT).split(",")))
                            .orElse(List.of()));
        }
    }
}

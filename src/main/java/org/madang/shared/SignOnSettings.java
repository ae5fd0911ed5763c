package org.madang.shared;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.SignOnProvider.Endpoints;
import org.madang.shared.SignOnProvider.Use;

/**
 * The providers by which people may sign in.
 *
 * @param providers all of them, the city's first
 * @param rolesClaim the claim of the city's single sign-on that lists groups or roles
 * @param roles what each value of that claim makes a person: {@code ADMIN}, {@code AUDITOR}, or {@code STAFF:} or
 *     {@code HEAD:} and a department
 */
public record SignOnSettings(List<SignOnProvider> providers, String rolesClaim, Map<String, String> roles) {

    private static final String PREFIX = "MADANG_OIDC_";
    private static final String NAMES = PREFIX + "PROVIDERS";
    private static final String ROLE = "ADMIN|AUDITOR|(STAFF|HEAD):[a-z0-9]+(-[a-z0-9]+)*";
    private static final Set<String> TAKEN =
            Set.of("city", "identity", "providers", "issuer", "client", "roles", "strong");

    /** What is known of a provider before its settings are read. */
    private record Preset(
            @Nullable String issuer, @Nullable Endpoints endpoints, String subject, String label, String scopes) {}

    private static final Preset UNKNOWN = new Preset(null, null, "sub", "", "openid profile email");
    private static final Map<String, Preset> PRESETS = Map.of(
            "kakao", new Preset("https://kauth.kakao.com", null, "sub", "카카오", "openid"),
            "naver",
                    new Preset(
                            null,
                            new Endpoints(
                                    URI.create("https://nid.naver.com/oauth2.0/authorize"),
                                    URI.create("https://nid.naver.com/oauth2.0/token"),
                                    URI.create("https://openapi.naver.com/v1/nid/me")),
                            "response.id",
                            "네이버",
                            ""));

    public SignOnSettings {
        providers = List.copyOf(providers);
        roles = Map.copyOf(roles);
    }

    static SignOnSettings from(SettingValues values) {
        List<SignOnProvider> providers = new ArrayList<>();
        one(values, PREFIX, "city", Use.CITY, UNKNOWN).ifPresent(providers::add);
        for (var name : names(values)) {
            var prefix = PREFIX + name.toUpperCase(Locale.ROOT) + "_";
            var preset = PRESETS.getOrDefault(name, new Preset(null, null, "sub", name, UNKNOWN.scopes()));
            providers.add(one(values, prefix, name, Use.CITIZENS, preset)
                    .orElseThrow(() -> new InvalidSettingException(prefix + "ISSUER", "is missing")));
        }
        one(values, PREFIX + "IDENTITY_", "identity", Use.IDENTITY, UNKNOWN).ifPresent(providers::add);
        return new SignOnSettings(providers, values.text(PREFIX + "ROLES_CLAIM").orElse("groups"), roles(values));
    }

    private static List<String> names(SettingValues values) {
        var expected = "names in small letters, separated by commas, other than "
                + String.join(", ", TAKEN.stream().sorted().toList());
        var list = values.matching(NAMES, "[a-z][a-z0-9]{0,19}(,[a-z][a-z0-9]{0,19})*", expected);
        var names = list.map(text -> List.of(text.split(","))).orElse(List.of());
        if (names.stream().anyMatch(TAKEN::contains)
                || names.stream().distinct().count() < names.size()) {
            throw new InvalidSettingException(NAMES, "must be " + expected);
        }
        return names;
    }

    private static Optional<SignOnProvider> one(
            SettingValues values, String prefix, String id, Use use, Preset preset) {
        var issuer = values.webAddress(prefix + "ISSUER")
                .or(() -> Optional.ofNullable(preset.issuer()).map(URI::create));
        var endpoints = endpoints(values, prefix).or(() -> Optional.ofNullable(preset.endpoints()));
        if (issuer.isEmpty() && endpoints.isEmpty()) {
            values.onlyTogetherWith(prefix + "ISSUER", prefix + "CLIENT_ID", prefix + "CLIENT_SECRET");
            return Optional.empty();
        }
        return Optional.of(new SignOnProvider(
                id,
                use,
                endpoints.isPresent() ? null : issuer.orElseThrow(),
                endpoints.orElse(null),
                values.required(prefix + "CLIENT_ID"),
                values.required(prefix + "CLIENT_SECRET"),
                values.text(prefix + "LABEL").orElse(preset.label()),
                words(values.text(prefix + "SCOPES").orElse(preset.scopes()), " "),
                values.text(prefix + "SUBJECT_FIELD").orElse(preset.subject()),
                Set.copyOf(words(values.text(prefix + "STRONG_ACR").orElse(""), ","))));
    }

    private static Optional<Endpoints> endpoints(SettingValues values, String prefix) {
        var authorize = values.webAddress(prefix + "AUTHORIZE_URL");
        if (authorize.isEmpty()) {
            values.onlyTogetherWith(prefix + "AUTHORIZE_URL", prefix + "TOKEN_URL", prefix + "PERSON_URL");
            return Optional.empty();
        }
        values.required(prefix + "TOKEN_URL");
        values.required(prefix + "PERSON_URL");
        return Optional.of(new Endpoints(
                authorize.get(),
                values.webAddress(prefix + "TOKEN_URL").orElseThrow(),
                values.webAddress(prefix + "PERSON_URL").orElseThrow()));
    }

    private static Map<String, String> roles(SettingValues values) {
        var list = values.matching(
                PREFIX + "ROLES",
                "[^=,]+=(" + ROLE + ")(,[^=,]+=(" + ROLE + "))*",
                "group=ADMIN, group=AUDITOR, group=STAFF:department or group=HEAD:department, separated by commas");
        return list.map(text -> Arrays.stream(text.split(","))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> b)))
                .orElse(Map.of());
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A provider by its id. */
    public Optional<SignOnProvider> provider(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Those by which people sign in. */
    public List<SignOnProvider> forSigningIn() {
        return providers.stream()
                .filter(provider -> provider.use() != Use.IDENTITY)
                .toList();
    }
}

package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.shared.DomainException;
import org.madang.shared.Named;

/** Every role tries every action, on every kind of text: the table says what happens. */
class CurrentPersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID ME = new UUID(1, 1);
    private static final UUID SOMEBODY = new UUID(2, 2);
    private static final List<Text> TEXTS = List.of(
            new Text(ME, null, Set.of()),
            new Text(SOMEBODY, null, Set.of()),
            new Text(SOMEBODY, "parks", Set.of()),
            new Text(SOMEBODY, "transport", Set.of()),
            new Text(SOMEBODY, null, Set.of("공원녹지과")));

    record Text(UUID author, @Nullable String holder, Set<String> tags) implements Matter {

        @Override
        public boolean isAuthor(@Nullable UUID person) {
            return author.equals(person);
        }

        @Override
        public boolean isHeldBy(String department) {
            return department.equals(holder);
        }

        @Override
        public boolean isAbout(Set<String> names) {
            return holder != null && names.contains(holder) || names.stream().anyMatch(tags::contains);
        }
    }

    private static CurrentPerson nobody() {
        var current = new CurrentPerson();
        current.city = new CityService() {
            @Override
            public Optional<Named> department(@Nullable String slug) {
                return "parks".equals(slug) ? Optional.of(new Named("parks", "공원녹지과", "Parks")) : Optional.empty();
            }
        };
        current.verification = new VerificationPolicy(Set.of("support"));
        return current;
    }

    private static CurrentPerson somebody(Capacity capacity, SignedIn.@Nullable Suspension suspension) {
        var current = nobody();
        if (capacity != Capacity.VISITOR) {
            current.become(person(capacity, suspension));
        }
        return current;
    }

    private static SignedIn person(Capacity capacity, SignedIn.@Nullable Suspension suspension) {
        var roles = EnumSet.of(Role.RESIDENT);
        if (capacity != Capacity.VERIFIED) {
            roles.add(Role.valueOf(capacity.name()));
        }
        boolean office = capacity == Capacity.STAFF || capacity == Capacity.HEAD;
        return new SignedIn(
                ME,
                "me",
                "나",
                roles,
                null,
                office ? "parks" : null,
                NOW,
                capacity == Capacity.VERIFIED ? NOW : null,
                0,
                NOW,
                new SignedIn.Access(ME, Scope.all(), NOW, NOW, true),
                suspension,
                false);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyCapacityMayWhatTheTableSays(Action action) {
        for (var capacity : Capacity.values()) {
            boolean open =
                    action.isOpenTo(capacity) || capacity != Capacity.VISITOR && action.isOpenTo(Capacity.RESIDENT);
            assertThat(somebody(capacity, null).may(action))
                    .as(capacity + " " + action)
                    .isEqualTo(open);
            if (!open) {
                assertThatThrownBy(() -> somebody(capacity, null).require(action))
                        .isInstanceOf(DomainException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void theConditionsDecideByTheText(Action action) {
        for (var capacity : EnumSet.complementOf(EnumSet.of(Capacity.VISITOR))) {
            var current = somebody(capacity, null);
            for (var text : TEXTS) {
                assertThat(current.may(action, text))
                        .as(capacity + " " + action + " " + text)
                        .isEqualTo(current.may(action)
                                && action.conditions().stream().allMatch(c -> expected(c, capacity, text)));
            }
        }
    }

    private static boolean expected(Condition condition, Capacity capacity, Text text) {
        boolean ofParks = capacity == Capacity.STAFF || capacity == Capacity.HEAD;
        boolean mine = text.author().equals(ME);
        return switch (condition) {
            case OWN_TEXT, FIRST_AUTHOR -> mine;
            case OTHERS_PROPOSAL, OTHERS_POST, OTHERS_COMMENT -> !mine;
            case OWN_DEPARTMENT -> ofParks && "parks".equals(text.holder());
            case OTHER_DEPARTMENT ->
                !ofParks || !"parks".equals(text.holder()) && !text.tags().contains("공원녹지과");
        };
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void whoIsSuspendedReadsAndTakesBackAndNothingElse(Action action) {
        var suspension = new SignedIn.Suspension(NOW.plusSeconds(60), "도배");
        var current = somebody(Capacity.VERIFIED, suspension);

        assertThat(current.may(action))
                .isEqualTo(somebody(Capacity.VERIFIED, null).may(action) && action.isOpenWhileSuspended());
    }

    @Test
    void theRefusalTellsUntilWhenAndWhy() {
        var suspension = new SignedIn.Suspension(NOW.plusSeconds(60), "도배");

        assertThatThrownBy(() -> somebody(Capacity.RESIDENT, suspension).require(Action.COMMENT))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("suspended");
                    assertThat(refused.parameters()).containsEntry("until", suspension.until());
                    assertThat(refused.parameters()).containsEntry("reason", "도배");
                });
    }

    @Test
    void visitorsAreAskedToSignInAndResidentsToVerify() {
        assertThatThrownBy(() -> nobody().require(Action.SUPPORT))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("not-signed-in"));
        assertThatThrownBy(() -> somebody(Capacity.RESIDENT, null).require(Action.SUPPORT))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("verification-required"));
    }
}

package org.madang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.madang.account.Person;
import org.madang.account.SignedIn;
import org.madang.shared.Sql;

/** The rules of the house (ADR-0002), held by the build. */
class ArchitectureTest {

    /** Each feature may use those before it, never those after it. */
    private static final List<List<String>> UPSTREAM_FIRST = List.of(
            List.of("shared"),
            List.of("jobs"),
            List.of("mail"),
            List.of("account"),
            List.of("identity"),
            List.of("content"),
            List.of("media"),
            List.of("post", "proposal", "writer"),
            List.of("comment", "calling"),
            List.of("vote", "moderation", "review", "raising", "neighbourhood"),
            List.of(
                    "search",
                    "syndication",
                    "hub",
                    "notification",
                    "insight",
                    "follow",
                    "opendata",
                    "commitment",
                    "open311"),
            List.of("alert", "mention", "hot"),
            List.of("imports", "people"),
            List.of("privacy"),
            List.of("demo"));

    private static JavaClasses main;

    @BeforeAll
    static void readTheClasses() {
        main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.madang");
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.madang.(*)..").should().beFreeOfCycles().check(main);
    }

    @Test
    void featuresUseOnlyThoseUpstream() {
        for (int i = 0; i < UPSTREAM_FIRST.size(); i++) {
            for (var feature : UPSTREAM_FIRST.get(i)) {
                var later = UPSTREAM_FIRST.stream()
                        .skip(i + 1L)
                        .flatMap(List::stream)
                        .map(name -> "org.madang." + name + "..")
                        .toArray(String[]::new);
                if (later.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.madang." + feature + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(main);
                }
            }
        }
    }

    @Test
    void theDomainKnowsNoProtocol() {
        noClasses()
                .that()
                .resideInAPackage("org.madang..")
                .and()
                .resideOutsideOfPackages(
                        "..web..", "..rest..", "..feed..", "org.madang.launch..", "org.madang.syndication.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "org.omnifaces..")
                .check(main);
    }

    @Test
    void nobodyUsesAnotherFeaturesPagesOrResources() {
        classes()
                .that(resideInAPackage("org.madang..web..").or(resideInAPackage("org.madang..rest..")))
                .and()
                .resideOutsideOfPackage("org.madang.shared..")
                .should(beUsedOnlyByTheirOwnFeature())
                .check(main);
    }

    private static ArchCondition<JavaClass> beUsedOnlyByTheirOwnFeature() {
        return new ArchCondition<>("be used only by their own feature") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var feature = feature(item);
                for (var use : item.getDirectDependenciesToSelf()) {
                    if (!feature(use.getOriginClass()).equals(feature)) {
                        events.add(SimpleConditionEvent.violated(item, use.getDescription()));
                    }
                }
            }
        };
    }

    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    @Test
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(main);
    }

    @Test
    void onlyRepositoriesHoldTheEntityManager() {
        fields().that()
                .haveRawType(EntityManager.class)
                .or()
                .haveRawType(Sql.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(main);
    }

    @Test
    void pagesAndResourcesHoldNoTransaction() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(main);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.madang.launch..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(main);
    }

    @Test
    void nothingPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.madang.launch..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(main);
    }

    /** Rights stand in one table (ADR-0011): who asks for a role decides beside it. */
    @Test
    void rightsAreAskedOfTheTable() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.madang.account..", "org.madang.people..", "org.madang.privacy..", "org.madang.demo..")
                .should()
                .callMethod(Person.class, "getRoles")
                .orShould()
                .callMethod(SignedIn.class, "roles")
                .check(main);
    }
}

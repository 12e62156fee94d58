package remontada;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("remontada");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String JOOQ = "org.jooq..";

    @Test
    void theRulesOfTheGameKnowNothingButJava() {
        classes()
                .that()
                .resideInAPackage("remontada.football")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("remontada.football", "java.lang..", "java.time", "java.util..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("remontada.platform")
                .should()
                .dependOnClassesThat(resideInAPackage("remontada..")
                        .and(DescribedPredicate.not(resideInAPackage("remontada.platform.."))
                                .and(DescribedPredicate.not(resideInAPackage("remontada.look")))
                                .and(DescribedPredicate.not(resideInAPackage("remontada.football")))
                                .and(DescribedPredicate.not(resideInAPackage("remontada.schemaorg")))
                                .and(DescribedPredicate.not(resideInAPackage("remontada.schema..")))))
                .check(OURS);
    }

    @Test
    void featuresLeaveEachOthersRoutesAlone() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Routes")
                .should(onlyBeKnownToTheirFeatureAndTheApp())
                .check(OURS);
    }

    /// SQL is written in …Queries, in what they select from (…Fields, …AsOf, …Lists), in the intake and in the
    /// platform's database. Routes and App hand a `DSLContext` on and do nothing else with it.
    @Test
    void onlyQueriesWriteSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "remontada.intake",
                        "remontada.intake.check",
                        "remontada.intake.ledger",
                        "remontada.intake.live",
                        "remontada.schema..")
                .and()
                .haveNameNotMatching(".*(Queries|Fields|AsOf|Lists)(\\$.*)?")
                .and()
                .haveNameNotMatching("remontada\\.platform\\.(Database|Schema|Grants|StatementCount)(\\$.*)?")
                .and()
                .haveNameNotMatching("remontada\\.(Site|Databases|App|Common|Contents|Bench)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage(JOOQ)
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "DSLContext", type -> type.getName().equals("org.jooq.DSLContext")))))
                .check(OURS);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Routes")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "targets DSLContext", call -> call.getTargetOwner().isAssignableTo("org.jooq.DSLContext")))
                .check(OURS);
    }

    /// Everything is about clubs, and a club's page shows something of everything: only through clubs are there
    /// circles.
    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("remontada.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("remontada.clubs"), DescribedPredicate.alwaysTrue())
                .check(OURS);
    }

    /// Javalin's own JSON needs Jackson 2, which is there when tests run and not when the site does.
    @Test
    void jsonIsWrittenByTheRepliesOnly() {
        noClasses().should().callMethod(Context.class, "json", Object.class).check(OURS);
    }

    @Test
    void noTypeIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(OURS);
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        var silent =
                sources().filter(ArchitectureTest::isSilent).map(Path::toString).toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = sources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !text(folder.resolve("package-info.java")).contains("@NullMarked"))
                .map(Path::toString)
                .toList();

        assertEquals(List.of(), unmarked);
    }

    private static ArchCondition<JavaClass> onlyBeKnownToTheirFeatureAndTheApp() {
        return new ArchCondition<>("only be known to their own feature and the app") {
            @Override
            public void check(JavaClass routes, ConditionEvents events) {
                routes.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(routes.getPackageName()))
                        .filter(dependency -> !dependency
                                .getOriginClass()
                                .getName()
                                .matches("remontada\\.(App|Contents|Common|Registry)(\\$.*)?"))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(routes, dependency.getDescription())));
            }
        };
    }

    /// Above the type, past its annotations, stands no documentation.
    private static boolean isSilent(Path file) {
        var lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("public .*\\b(class|record|interface|enum|@interface) .*")) {
                var above = i - 1;
                while (above >= 0 && lines.get(above).matches("(@|\\)| ).*")) {
                    above--;
                }
                return above < 0 || !lines.get(above).startsWith("///");
            }
        }
        return false;
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

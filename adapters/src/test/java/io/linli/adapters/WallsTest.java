package io.linli.adapters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.linli.mesh.testkit.Walls;

@AnalyzeClasses(packages = "io.linli.adapters", importOptions = DoNotIncludeTests.class)
class WallsTest {
    @ArchTest static final ArchTests walls = ArchTests.in(Walls.class);

    @ArchTest
    static final ArchRule platformsStayApart =
            slices().matching("io.linli.adapters.(dispatch|portal|hotline|exchange)..")
                    .should()
                    .notDependOnEachOther()
                    .because("one platform's words must not reach another's");

    @ArchTest
    static final ArchRule dialectsAreKnownToNobody =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "io.linli.adapters.servicesportal..",
                            "io.linli.adapters.dispatch.ykz..",
                            "io.linli.adapters.simulators..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.linli.adapters.servicesportal..",
                            "io.linli.adapters.dispatch.ykz..")
                    .because("a dialect is plugged in by what it speaks, not asked for by name");

    @ArchTest
    static final ArchRule simulatorsShareNothingWithAdapters =
            noClasses()
                    .that()
                    .resideInAnyPackage("..simulator..", "..simulators..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.linli.adapters.dispatch",
                            "io.linli.adapters.dispatch.ykz",
                            "io.linli.adapters.portal",
                            "io.linli.adapters.hotline",
                            "io.linli.adapters.servicesportal",
                            "io.linli.adapters.exchange",
                            "io.linli.adapters.codes..",
                            "io.linli.adapters.callbacks..",
                            "io.linli.adapters.delivery..",
                            "io.linli.adapters.receipt..",
                            "io.linli.adapters.reconcile..",
                            "io.linli.adapters.outside..",
                            "org.springframework..")
                    .because(
                            "a stand-in that shares code with what it stands in for proves"
                                    + " nothing");

    @ArchTest
    static final ArchRule handOversKnowNoPlatform =
            noClasses()
                    .that()
                    .resideInAnyPackage("..delivery..", "..receipt..", "..reconcile..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..dispatch..",
                            "io.linli.adapters.portal..",
                            "io.linli.adapters.hotline..",
                            "io.linli.adapters.servicesportal..",
                            "io.linli.adapters.exchange..",
                            "feign..")
                    .because("the hand-over seam is the same for every platform");
}

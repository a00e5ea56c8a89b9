package io.linli.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/// The gateway has no rooms, so it has walls of its own.
@AnalyzeClasses(packages = "io.linli.gateway", importOptions = DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule partsDoNotTurnInCircles =
            slices().matching("io.linli.gateway.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("each part of the edge can then be read alone");

    @ArchTest
    static final ArchRule knowsNoDomain =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.linli.proto.governance..",
                            "io.linli.proto.points..",
                            "io.linli.proto.property..")
                    .because(
                            "what is routed is said by descriptors; a new method needs no line here");

    @ArchTest
    static final ArchRule timeComesFromAClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("limits of sessions and tokens must be testable");

    @ArchTest
    static final ArchRule nothingBlocksButWhereSignaturesAreChecked =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..partner..")
                    .should()
                    .callMethod(reactor.core.publisher.Mono.class, "block")
                    .because("the event loops serve everybody");
}

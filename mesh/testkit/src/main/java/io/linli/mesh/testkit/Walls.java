package io.linli.mesh.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/// What keeps the house in shape, checked in every service. None of these rules passes on an empty
/// room.
public final class Walls {
    private static final String[] DOORS = {"..grpc..", "..jdbc..", "..calls..", "..redis.."};

    private Walls() {}

    @ArchTest
    static final ArchRule roomsKnowNoDoors =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(DOORS)
                    .and()
                    .resideInAPackage("io.linli..")
                    .and()
                    .haveSimpleNameNotEndingWith("Wiring")
                    .and()
                    .haveSimpleNameNotEndingWith("Application")
                    .and()
                    .haveSimpleNameNotEndingWith("Settings")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "..grpc..",
                                            "..jdbc..",
                                            "..calls..",
                                            "java.sql..",
                                            "org.springframework..",
                                            "io.linli.proto..")
                                    .or(resideInAnyPackage("com.google.protobuf..", "io.grpc..")))
                    .because(
                            "a rule must be readable and testable without knowing how it is called or kept");

    @ArchTest
    static final ArchRule doorsArePrivate =
            classes()
                    .that()
                    .resideInAnyPackage(DOORS)
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .haveSimpleNameNotEndingWith("Wiring")
                    .should()
                    .notBePublic()
                    .because("what nobody can import, nobody can come to depend on");

    @ArchTest
    static final ArchRule timeComesFromAClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("deadlines are law here, so every test must be able to set the time");

    @ArchTest
    static final ArchRule noFloatingPoint =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackages(DOORS)
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .because("money, points and votes are counted, never approximated");

    @ArchTest
    static final ArchRule servicesStayApart =
            slices().matching("io.linli.(identity|citizen|property|adapters|gateway)..")
                    .should()
                    .notDependOnEachOther()
                    .because("two services share the contract and nothing else")
                    .allowEmptyShould(true);
}

package io.linli.citizen;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.linli.mesh.testkit.Walls;

@AnalyzeClasses(packages = "io.linli.citizen", importOptions = DoNotIncludeTests.class)
class WallsTest {
    @ArchTest static final ArchTests WALLS = ArchTests.in(Walls.class);
}

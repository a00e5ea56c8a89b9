package io.linli.citizen.governance.demo;

import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.XU;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.governance.duty.Duties;
import io.linli.citizen.governance.duty.RouteRules;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// With the demonstration's rules a case finds its hands by region, category and duty.
class DemoRulesTest {
    private static final Path RULES = Path.of("..", "dev/src/main/resources/demo/rules.json");
    private static final String WANG = "5b0f2a36-7d4e-4c51-8a60-000000000001";
    private static final String ZHAO = "5b0f2a36-7d4e-4c51-8a60-000000000002";

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    @BeforeAll
    static void takeInTwice() {
        for (var time = 0; time < 2; time++) {
            CITIZEN.bean(Transactions.class)
                    .asMesh(() -> {
                        var rules = DemoRules.read(RULES);
                        new TakeInDemoRules(
                                        CITIZEN.bean(Duties.class), CITIZEN.bean(RouteRules.class))
                                .takeIn(rules);
                        return rules;
                    });
        }
    }

    @Test
    void aLeakInABuildingGoesToTheHeadOfItsGrid() {
        var filed = filed(NORTH, "WATER_LEAK", "B2");

        assertThat(filed.getState()).isEqualTo(Case.State.ASSIGNED);
        assertThat(filed.getAssignee().getKind()).isEqualTo(Assignee.Kind.PERSON);
        assertThat(filed.getAssignee().getId()).isEqualTo(WANG);
    }

    @Test
    void oneWithoutABuildingGoesToTheCommunitysOffice() {
        var filed = filed(NORTH, "NOISE", "");

        assertThat(filed.getAssignee().getKind()).isEqualTo(Assignee.Kind.OFFICE);
        assertThat(filed.getAssignee().getId()).isEqualTo(NORTH);
    }

    @Test
    void inTheMiddleEveryCategoryFindsItsWay() {
        assertThat(filed(MIDDLE, "OTHER", "B1").getAssignee().getId()).isEqualTo(ZHAO);
        assertThat(filed(MIDDLE, "ROAD_COLLAPSE", "").getAssignee().getId()).isEqualTo(MIDDLE);
    }

    @Test
    void inTheNorthACollapsedRoadWaitsOnTheList() {
        assertThat(filed(NORTH, "ROAD_COLLAPSE", "B1").getState()).isEqualTo(Case.State.FILED);
        assertThat(filed(NORTH, "OTHER", "B1").getState()).isEqualTo(Case.State.FILED);
    }

    /// As officers see it; a portal is not told who handles its case.
    private static Case filed(String region, String category, String building) {
        var filed = new Filed(CITIZEN);
        var fresh =
                filed.cases(PORTAL)
                        .fileCase(
                                Filed.request(region)
                                        .setCategory(category)
                                        .setPlace(Place.newBuilder().setBuilding(building))
                                        .build());
        return filed.cases(XU).getCase(GetCaseRequest.newBuilder().setId(fresh.getId()).build());
    }
}

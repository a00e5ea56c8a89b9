package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningMesh.class)
class JourneysE2eTest {
    @Test
    void aPortalsCaseGoesAllTheWayRound() {
        var steps = new ArrayList<String>();
        new CaseJourney(RunningMesh.mesh(), RunningMesh.people(), (step, _) -> steps.add(step))
                .play();
        assertThat(steps)
                .containsExactly(
                        "file",
                        "repeat",
                        "jurisdiction",
                        "accept",
                        "blow",
                        "departments",
                        "resolve",
                        "close",
                        "told",
                        "rate");
    }

    @Test
    void aTicketOfTheHotlineIsHandedBackOnceAndAnswered() {
        var steps = new ArrayList<String>();
        new HotlineJourney(RunningMesh.mesh(), RunningMesh.people(), (step, _) -> steps.add(step))
                .play();
        assertThat(steps).containsExactly("ticket", "returned", "answered", "called-back");
    }

    @Test
    void aFirmRepairsItsOwnEstateAndNoOther() {
        var steps = new ArrayList<String>();
        new RepairJourney(RunningMesh.people(), (step, _) -> steps.add(step)).play();
        assertThat(steps).containsExactly("repair", "repair-denied", "repaired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-bj", "portal-cq", "portal-sm2"})
    void everyKindOfKeyIsTakenInBothDialects(String portal) {
        var people = RunningMesh.people();
        var body =
                Map.of(
                        "externalId",
                        "K-" + UUID.randomUUID(),
                        "region",
                        regionOf(portal),
                        "category",
                        "OTHER",
                        "title",
                        "楼道灯不亮");
        var filed = people.partner(portal).post("/v1/cases", body).expect(200);
        var again = people.partnerWithHeaders(portal).post("/v1/cases", body).expect(200);
        assertThat(again.text("id")).isEqualTo(filed.text("id"));
        assertThat(
                        people.partnerWithHeaders(portal)
                                .get("/v1/cases?pageSize=1&state=FILED")
                                .expect(200)
                                .json()
                                .path("cases")
                                .size())
                .isEqualTo(1);
    }

    private static String regionOf(String portal) {
        return portal.equals("portal-cq") ? "500103004003" : CaseJourney.COMMUNITY;
    }

    /// After each of these steps one process is ended without warning and started again; the
    /// journey notices nothing but the wait.
    @Test
    void whicheverServiceIsKilledInTheMiddleNothingIsLostOrDoubled() {
        var victims =
                new ArrayDeque<>(
                        List.of(
                                Map.entry("file", "citizen-services"),
                                Map.entry("jurisdiction", "identity"),
                                Map.entry("blow", "adapters"),
                                Map.entry("departments", "gateway"),
                                Map.entry("resolve", "simulators"),
                                Map.entry("close", "adapters")));
        new CaseJourney(
                        RunningMesh.mesh(),
                        RunningMesh.people(),
                        (step, _) -> {
                            if (!victims.isEmpty() && victims.peek().getKey().equals(step)) {
                                RunningMesh.killAndRestart(victims.poll().getValue());
                            }
                        })
                .play();
        assertThat(victims).isEmpty();
    }

    @Test
    void aRepairSurvivesTheDeathOfItsService() {
        new RepairJourney(
                        RunningMesh.people(),
                        (step, _) -> {
                            if (step.equals("repair")) {
                                RunningMesh.killAndRestart("property-services");
                            }
                        })
                .play();
    }
}

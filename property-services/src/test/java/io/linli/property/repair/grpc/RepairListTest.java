package io.linli.property.repair.grpc;

import static io.linli.property.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.property.v1.ListRepairsRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairListTest extends RepairDoorFixture {
    @Test
    void listsHoldWhatTheCallerMaySeeNewestFirst() {
        var north = as(YUANYUAN).createRepair(LEAK).getId();
        clock.set(instant("09:00:01"));
        var two =
                as(YUANYUAN).createRepair(LEAK.toBuilder().setEstateId("E-JSB-02").build()).getId();
        clock.set(instant("09:00:02"));
        var middle =
                as(ANJU).createRepair(LEAK.toBuilder().setEstateId("E-JSZ-01").build()).getId();
        assertThat(list(YUANYUAN, "")).containsExactly(two, north);
        assertThat(list(YUANYUAN, "E-JSB-01")).containsExactly(north);
        assertThat(list(HE, "")).containsExactly(north);
        assertThat(list(ANJU, "")).containsExactly(middle);
        assertThat(list(WANG, "")).containsExactly(two, north);
        assertThat(list(WANG, "E-JSZ-01")).isEmpty();
        assertThat(list(Callers.person("liu", "street-officer", "110105017"), ""))
                .containsExactly(middle, two, north);
        assertThat(list(Callers.person("xu", "auditor", ""), "")).isEmpty();
        assertRefused(() -> list(ANJU, "E-JSB-01"), Status.Code.PERMISSION_DENIED, "ESTATE_DENIED");
    }

    @Test
    void aListIsReadInPages() {
        var first = as(YUANYUAN).createRepair(LEAK).getId();
        var second = as(YUANYUAN).createRepair(LEAK).getId();
        var request = ListRepairsRequest.newBuilder().setPageSize(1);
        var page = as(YUANYUAN).listRepairs(request.build());
        var next = as(YUANYUAN).listRepairs(request.setPageToken(page.getNextPageToken()).build());
        assertThat(List.of(page.getRepairs(0).getId(), next.getRepairs(0).getId()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(next.getNextPageToken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no token",
                "MjAyNi0xMS0yMFQwMTowMDowMFogeA", // 2026-11-20T01:00:00Z x
                "KzEwMDAwMDAwMDAtMTItMzFUMDA6MDA6MDBaIA", // +1000000000-12-31T00:00:00Z
                "LTk5OTktMDEtMDFUMDA6MDA6MDBaIA" // -9999-01-01T00:00:00Z
            })
    void aTokenThatWasNotGivenOutIsRefused(String token) {
        assertRefused(
                () ->
                        as(YUANYUAN)
                                .listRepairs(
                                        ListRepairsRequest.newBuilder()
                                                .setPageToken(token)
                                                .build()),
                Status.Code.INVALID_ARGUMENT,
                "PAGE_TOKEN_INVALID");
    }
}

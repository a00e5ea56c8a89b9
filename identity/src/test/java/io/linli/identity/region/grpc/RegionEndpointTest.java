package io.linli.identity.region.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.Status;
import io.linli.identity.IdentityRooms;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.Region;
import io.linli.proto.identity.v1.RegionServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionEndpointTest {
    private static final Caller RESIDENT = Callers.person("li", "resident", "110105017036");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    private static IdentityRooms rooms;

    @BeforeAll
    static void open() {
        rooms = new IdentityRooms(POSTGRES, SettableClock.at("2026-11-20T10:00:00+08:00"));
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void aStreetComesWithItsCommunities() {
        var street = get(RESIDENT, "110105017");
        assertThat(street.getName()).isEqualTo("劲松街道");
        assertThat(street.getLevel()).isEqualTo(Region.Level.STREET);
        assertThat(street.getParent()).isEqualTo("110105");
        assertThat(street.getValidFromDate()).isEqualTo("2023-01-01");
        assertThat(street.getValidToDate()).isEmpty();
        assertThat(street.getChildrenList())
                .extracting(Region::getCode)
                .containsExactly("110105017035", "110105017036");
        assertThat(street.getChildren(1).getName()).isEqualTo("劲松北社区");
        assertThat(street.getChildren(1).getChildrenList()).isEmpty();
    }

    @Test
    void aPaddedCodeIsAnsweredWithTheBareOne() {
        assertThat(get(RESIDENT, "110105017000").getCode()).isEqualTo("110105017");
        assertThat(get(RESIDENT, "110105000000").getLevel()).isEqualTo(Region.Level.DISTRICT);
    }

    @Test
    void aPortalWithTheScopeAndAServiceMayAskToo() {
        assertThat(get(Callers.portal("portal-bj", "110105", "regions.read"), "500103").getName())
                .isEqualTo("渝中区");
        assertThat(get(Caller.service("citizen-services"), "110105017036001").getLevel())
                .isEqualTo(Region.Level.GRID);
    }

    @Test
    void whoeverTheContractDoesNotNameIsRefused() {
        assertRefused(
                () -> get(rooms.anonymous(), "110105", ""),
                Status.Code.UNAUTHENTICATED,
                "CALLER_UNKNOWN");
        assertRefused(
                () -> get(Callers.portal("portal-bj", "110105", "cases.read"), "110105"),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
        assertRefused(
                () -> get(Caller.service("gateway"), "110105"),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "50010300400",
                "11010501703a",
                "110105 ",
                "1101050170360000",
                "110105017036001002"
            })
    void whatIsNoCodeIsRefusedByItsShape(String code) {
        assertRefused(() -> get(RESIDENT, code), Status.Code.INVALID_ARGUMENT, "REQUEST_INVALID");
    }

    @Test
    void aCodeThatMeansNothingIsUnknown() {
        assertRefused(() -> get(RESIDENT, "110105999"), Status.Code.NOT_FOUND, "REGION_UNKNOWN");
        assertRefused(() -> get(RESIDENT, "000000000"), Status.Code.NOT_FOUND, "REGION_UNKNOWN");
    }

    @Test
    void theDayDecidesAndMustBeOneOfTheCalendar() {
        assertThat(get(rooms.as(RESIDENT), "110105", "2024-02-29").getName()).isEqualTo("朝阳区");
        assertRefused(
                () -> get(rooms.as(RESIDENT), "110105", "2022-12-31"),
                Status.Code.NOT_FOUND,
                "REGION_UNKNOWN");
        assertRefused(
                () -> get(rooms.as(RESIDENT), "110105", "2026-02-29"),
                Status.Code.INVALID_ARGUMENT,
                "REQUEST_INVALID");
        assertRefused(
                () -> get(rooms.as(RESIDENT), "110105", "today"),
                Status.Code.INVALID_ARGUMENT,
                "REQUEST_INVALID");
    }

    private static Region get(Caller caller, String code) {
        return get(rooms.as(caller), code, "");
    }

    private static Region get(Channel channel, String code, String day) {
        return RegionServiceGrpc.newBlockingStub(channel)
                .getRegion(GetRegionRequest.newBuilder().setCode(code).setAsOfDate(day).build());
    }
}

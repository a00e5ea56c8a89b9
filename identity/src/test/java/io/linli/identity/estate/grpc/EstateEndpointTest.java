package io.linli.identity.estate.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.Status;
import io.linli.identity.IdentityRooms;
import io.linli.identity.estate.EstateId;
import io.linli.identity.estate.Estates;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.region.RegionCode;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.Estate;
import io.linli.proto.identity.v1.EstateServiceGrpc;
import io.linli.proto.identity.v1.GetEstateRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EstateEndpointTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    private static IdentityRooms rooms;

    @BeforeAll
    static void open() {
        rooms = new IdentityRooms(POSTGRES, SettableClock.at("2026-11-20T10:00:00+08:00"));
        var estates = rooms.bean(Estates.class);
        rooms.bean(Transactions.class)
                .asMesh(() -> {
                    estates.keep(
                            new io.linli.identity.estate.Estate(
                                    new EstateId("E-JSB-01"),
                                    "劲松北小区一区",
                                    RegionCode.of("110105017036"),
                                    new PartnerId("firm-yuanyuan")));
                    return null;
                });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void whoIsInReachSeesTheEstate() {
        var inReach =
                List.of(
                        Callers.person("wang", "grid-worker", "110105017036"),
                        Callers.person("liu", "street-officer", "110105017"),
                        Callers.person("zhou", "district-officer", "110105"),
                        Callers.ofEstates("he", "property-staff", "E-JSB-01"),
                        Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.write"),
                        Caller.service("property-services"));
        for (var caller : inReach) {
            var estate = get(rooms.as(caller), "E-JSB-01");
            assertThat(estate.getName()).isEqualTo("劲松北小区一区");
            assertThat(estate.getRegion()).isEqualTo("110105017036");
            assertThat(estate.getFirm()).isEqualTo("firm-yuanyuan");
        }
    }

    @Test
    void outOfReachLooksLikeNotThere() {
        var outOfReach =
                List.of(
                        Callers.person("zhao", "grid-worker", "110105017035"),
                        Callers.person("sun", "street-officer", "110105018"),
                        Callers.person("none", "grid-worker", ""),
                        Callers.ofEstates("other", "property-staff", "E-JSZ-01"),
                        Callers.firm("firm-anju", Set.of("E-JSZ-01"), "repairs.read"),
                        Callers.portal("portal-bj", "110105", "repairs.read"));
        for (var caller : outOfReach) {
            assertRefused(
                    () -> get(rooms.as(caller), "E-JSB-01"),
                    Status.Code.NOT_FOUND,
                    "ESTATE_UNKNOWN");
        }
        assertRefused(
                () -> get(rooms.as(Caller.service("property-services")), "E-NONE"),
                Status.Code.NOT_FOUND,
                "ESTATE_UNKNOWN");
    }

    @Test
    void whoeverTheContractDoesNotNameIsRefused() {
        assertRefused(
                () -> get(rooms.anonymous(), "E-JSB-01"),
                Status.Code.UNAUTHENTICATED,
                "CALLER_UNKNOWN");
        assertRefused(
                () -> get(rooms.as(Callers.person("li", "resident", "110105017036")), "E-JSB-01"),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
    }

    @Test
    void anIdOfAnotherShapeIsRefused() {
        assertRefused(
                () -> get(rooms.as(Caller.service("property-services")), "jsb'01"),
                Status.Code.INVALID_ARGUMENT,
                "REQUEST_INVALID");
    }

    private static Estate get(Channel channel, String id) {
        return EstateServiceGrpc.newBlockingStub(channel)
                .getEstate(GetEstateRequest.newBuilder().setId(id).build());
    }
}

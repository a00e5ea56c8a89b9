package io.linli.citizen.points.reward.grpc;

import static io.linli.citizen.points.reward.grpc.Shop.terms;
import static io.linli.citizen.points.reward.grpc.Shop.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.RealmRoles;
import io.linli.proto.points.v1.GetOrderRequest;
import io.linli.proto.points.v1.GetPointsPoolRequest;
import io.linli.proto.points.v1.ListItemsRequest;
import io.linli.proto.points.v1.ListOrdersRequest;
import io.linli.proto.points.v1.RewardServiceGrpc.RewardServiceBlockingStub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every read of rewards, by every role and region, about every community: nobody is told of what
/// is not theirs, and everybody of what is.
class RewardJurisdictionTest {
    /// Two of one street, one of the next street, one of another city.
    private static final List<String> COMMUNITIES =
            List.of("110105017036", "110105017035", "110105018001", "500103004003");

    private static final List<String> HOMES =
            Stream.concat(COMMUNITIES.stream(), Stream.of("110105017", "110105", "")).toList();
    private static final Set<String> READERS =
            Set.of(
                    "grid-worker",
                    "community-officer",
                    "street-officer",
                    "district-officer",
                    "auditor");

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final Shop SHOP = new Shop(SERVICE);
    private static final Map<String, String> ORDERS = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void seed() {
        SHOP.openForGifts();
        for (var region : COMMUNITIES) {
            var portal = portal(region);
            SHOP.give(portal, region, "p", 100, 1);
            var officer = Callers.person("co-" + region, "community-officer", region);
            var item = SHOP.item(officer, terms(10).setTitle("mark" + region), 1);
            ORDERS.put(region, SHOP.as(portal).createOrder(wish(item, "p").build()).getId());
        }
    }

    private static Caller portal(String region) {
        return Callers.portal("portal-" + region, region, "rewards.write", "points.read");
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirsAndEverybodyOfWhatIs() {
        for (var role : RealmRoles.ALL) {
            for (var home : HOMES) {
                var caller = Callers.person(role + home, role, home);
                lists(caller, READERS.contains(role), home);
                COMMUNITIES.forEach(region -> one(caller, role, home, region));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPortalIsToldOfItsOwnResidentsOrdersAndOfTheCatalogueOfItsRegion() {
        for (var mine : COMMUNITIES) {
            var stub = SHOP.as(portal(mine));
            for (var other : COMMUNITIES) {
                var told = told(() -> stub.getOrder(orderOf(other)));
                var expected = mine.equals(other) ? "" : "ORDER_UNKNOWN";
                if (!told.startsWith(expected) || expected.isEmpty() != told.contains("mark")) {
                    wrong.add(mine + " of " + other + ": " + told);
                }
            }
            tells(mine, told(() -> orders(stub)), mine::equals);
            tells(mine, told(() -> items(stub)), mine::equals);
        }
        assertThat(wrong).isEmpty();
    }

    private void lists(Caller caller, boolean may, String home) {
        var stub = SHOP.as(caller);
        for (var told : List.of(told(() -> orders(stub)), told(() -> items(stub)))) {
            if (may) {
                tells(caller.id(), told, region -> reaches(home, region));
            } else if (!told.equals("ACCESS_DENIED")) {
                wrong.add(caller.id() + ": " + told);
            }
        }
    }

    private void one(Caller caller, String role, String home, String region) {
        var stub = SHOP.as(caller);
        var reached = reaches(home, region);
        expect(
                caller.id() + " order of " + region,
                told(() -> stub.getOrder(orderOf(region))),
                READERS.contains(role) ? reached ? "mark" : "ORDER_UNKNOWN" : "ACCESS_DENIED");
        var pooled = READERS.contains(role) && !role.equals("grid-worker");
        expect(
                caller.id() + " pool of " + region,
                told(() ->
                        stub.getPointsPool(
                                GetPointsPoolRequest.newBuilder().setRegion(region).build())),
                pooled ? reached ? "given: 100" : "REGION_DENIED" : "ACCESS_DENIED");
        expect(
                caller.id() + " items of " + region,
                told(() -> stub.listItems(ListItemsRequest.newBuilder().setRegion(region).build())),
                READERS.contains(role) ? reached ? "mark" : "REGION_DENIED" : "ACCESS_DENIED");
    }

    private void expect(String as, String told, String expected) {
        if (!told.contains(expected)) {
            wrong.add(as + ": " + told + ", expected " + expected);
        }
    }

    private void tells(String as, String told, Predicate<String> theirs) {
        for (var region : COMMUNITIES) {
            if (told.contains("mark" + region) != theirs.test(region)) {
                wrong.add(as + " of " + region + ": " + told);
            }
        }
    }

    private static boolean reaches(String home, String region) {
        return !home.isEmpty() && region.startsWith(home);
    }

    private static GetOrderRequest orderOf(String region) {
        return GetOrderRequest.newBuilder().setId(ORDERS.get(region)).build();
    }

    private static Message orders(RewardServiceBlockingStub stub) {
        return stub.listOrders(ListOrdersRequest.newBuilder().setPageSize(100).build());
    }

    private static Message items(RewardServiceBlockingStub stub) {
        return stub.listItems(ListItemsRequest.newBuilder().setPageSize(100).build());
    }

    /// The answer as text, or the reason it was refused for.
    private static String told(Supplier<? extends Message> call) {
        try {
            return call.get().toString();
        } catch (StatusRuntimeException e) {
            return Refusals.reasonOf(e).orElseThrow(() -> e);
        }
    }
}

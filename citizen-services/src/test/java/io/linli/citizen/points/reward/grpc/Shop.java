package io.linli.citizen.points.reward.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.earning.Claim;
import io.linli.citizen.points.earning.EarnPoints;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.CreateItemRequest;
import io.linli.proto.points.v1.CreateOrderRequest;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.GetOrderRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.ListItemsRequest;
import io.linli.proto.points.v1.RestockItemRequest;
import io.linli.proto.points.v1.RewardItem;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardServiceGrpc;
import io.linli.proto.points.v1.RewardServiceGrpc.RewardServiceBlockingStub;
import io.linli.proto.points.v1.RewardTerms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A community's catalogue, and residents with points, over the whole service.
final class Shop {
    static final Caller BUYERS =
            Callers.portal("portal-bj", "110105", "rewards.write", "points.read");
    static final Caller STRANGERS =
            Callers.portal(OTHER_PORTAL.id(), "110105", "rewards.write", "points.read");

    private final CitizenExtension service;

    Shop(CitizenExtension service) {
        this.service = service;
    }

    /// Rules that give any number of points, good until the end of this year or the next.
    void openForGifts() {
        for (var years : List.of(0, 1)) {
            for (var amount : List.of(1, 10, 30, 50, 100, 1_000)) {
                service.postgres()
                        .owner()
                        .sql(
                                """
                                INSERT INTO points.earn_rule VALUES
                                ('', :code, '2020-01-01T00:00:00+08:00', :amount, 0, 0, 0, 'YEAR_END', :years, true, 'ours', '')
                                """)
                        .param("code", rule(amount, years))
                        .param("amount", amount)
                        .param("years", years)
                        .update();
            }
        }
    }

    /// A rule's code has letters only.
    private static String rule(int amount, int years) {
        var code = new StringBuilder("GIFT_");
        Integer.toString(amount).chars().forEach(digit -> code.append((char) (digit - '0' + 'A')));
        return code.append(years == 0 ? "_NOW" : "_NEXT").toString();
    }

    /// Points of one lot for a resident of the portal.
    void give(String person, int amount, int years) {
        give(BUYERS, NORTH, person, amount, years);
    }

    void give(Caller portal, String region, String person, int amount, int years) {
        service.bean(EarnPoints.class)
                .earn(
                        new Claim(
                                UUID.randomUUID(),
                                rule(amount, years),
                                UUID.randomUUID().toString(),
                                PointAccounts.reporter(portal.id(), person),
                                region,
                                portal.id(),
                                person,
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                "test",
                                false),
                        Beside.NOTHING);
    }

    /// Somebody new with a hundred points.
    String personWithHundred() {
        var person = "p-" + UUID.randomUUID();
        give(person, 100, 1);
        return person;
    }

    /// The same through the second replica.
    RewardServiceBlockingStub asOnSecond(Caller caller) {
        return RewardServiceGrpc.newBlockingStub(service.asOnSecond(caller));
    }

    RewardServiceBlockingStub as(Caller caller) {
        return RewardServiceGrpc.newBlockingStub(service.as(caller));
    }

    RewardServiceBlockingStub as(Caller caller, String key) {
        return RewardServiceGrpc.newBlockingStub(service.as(caller, key));
    }

    RewardItem item(long points, int stock) {
        return item(terms(points), stock);
    }

    RewardItem item(RewardTerms.Builder terms, int stock) {
        return item(CHEN, terms, stock);
    }

    /// In the officer's own community.
    RewardItem item(Caller officer, RewardTerms.Builder terms, int stock) {
        var fresh =
                as(officer)
                        .createItem(
                                CreateItemRequest.newBuilder()
                                        .setRegion(officer.region())
                                        .setTerms(terms)
                                        .build());
        return stock == 0 ? fresh : restock(officer, fresh, stock);
    }

    RewardItem restock(RewardItem item, int quantity) {
        return restock(CHEN, item, quantity);
    }

    private RewardItem restock(Caller officer, RewardItem item, int quantity) {
        return as(officer)
                .restockItem(
                        RestockItemRequest.newBuilder()
                                .setId(item.getId())
                                .setQuantity(quantity)
                                .build());
    }

    static RewardTerms.Builder terms(long points) {
        return RewardTerms.newBuilder().setTitle("垃圾袋一卷").setPoints(points);
    }

    static CreateOrderRequest.Builder wish(RewardItem item, String person) {
        return CreateOrderRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setItemId(item.getId())
                .setReporterId(person);
    }

    RewardOrder order(RewardItem item, String person) {
        return as(BUYERS).createOrder(wish(item, person).build());
    }

    RewardOrder get(Caller caller, RewardOrder order) {
        return get(caller, order.getId());
    }

    RewardOrder get(Caller caller, String order) {
        return as(caller).getOrder(GetOrderRequest.newBuilder().setId(order).build());
    }

    int stock(RewardItem item) {
        return as(CHEN)
                .listItems(ListItemsRequest.newBuilder().setPageSize(100).build())
                .getItemsList()
                .stream()
                .filter(each -> each.getId().equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .getStock();
    }

    /// What can be spent, as the ledger has it.
    long available(String person) {
        return LedgerServiceGrpc.newBlockingStub(service.as(CITIZEN))
                .getAccount(
                        GetAccountRequest.newBuilder()
                                .setLedger(PointAccounts.LEDGER)
                                .setId(PointAccounts.reporter(BUYERS.id(), person).toString())
                                .build())
                .getAvailable();
    }

    /// The lots of a person: what is left of each, free and held, and its last good day.
    List<String> lots(String person) {
        return service.postgres()
                .owner()
                .sql(
                        """
                        SELECT remaining - held || ' free, ' || held || ' held, ' || expires_on FROM points.lot
                         WHERE account_id = :account ORDER BY expires_on, at
                        """)
                .param("account", PointAccounts.reporter(BUYERS.id(), person).value())
                .query(String.class)
                .list();
    }
}

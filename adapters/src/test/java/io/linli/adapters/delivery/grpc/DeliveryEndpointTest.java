package io.linli.adapters.delivery.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Timestamps;
import io.grpc.Channel;
import io.grpc.StatusRuntimeException;
import io.linli.adapters.delivery.Lane;
import io.linli.adapters.delivery.ReadDeliveries;
import io.linli.adapters.delivery.ReplayDelivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.delivery.TakeDelivery;
import io.linli.adapters.delivery.jdbc.Kept;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.Delivery;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceBlockingStub;
import io.linli.proto.adapters.v1.GetDeliveryRequest;
import io.linli.proto.adapters.v1.GiveUpDeliveryRequest;
import io.linli.proto.adapters.v1.ListDeadDeliveriesRequest;
import io.linli.proto.adapters.v1.ListDeliveriesRequest;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.ReplayDeliveryRequest;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveryEndpointTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final String NORTH = "110105017036";
    private static final String MIDDLE = "110105017035";
    private static final String OTHER_STREET = "110105018001";

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final InProcessMesh mesh = new InProcessMesh(clock, endpoint());
    private final Caller service = Caller.service("citizen-services");

    private DeliveryEndpoint endpoint() {
        var deliveries = Kept.in(POSTGRES.db());
        var read = new ReadDeliveries(deliveries);
        var lane = new Lane(deliveries, (_, _, _) -> {}, clock);
        return new DeliveryEndpoint(
                POSTGRES.room("delivery", clock),
                new TakeDelivery(deliveries, (_, _, _) -> {}, Samples.LIMITS, clock),
                read,
                new ReplayDelivery(
                        read,
                        deliveries,
                        lane,
                        Kept.actsIn(POSTGRES.db()),
                        Samples.LIMITS,
                        POSTGRES.transactions(),
                        clock),
                clock);
    }

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void aServiceHandsOverAndAnOfficerOfTheStreetSeesIt() {
        var subject = UUID.randomUUID();
        var created = as(service).createDelivery(notice(subject, 1, NORTH));

        assertThat(created.getState()).isEqualTo(Delivery.State.TO_SEND);
        assertThat(created.getPlatform()).isEqualTo("portal");
        assertThat(as(officer("110105017")).getDelivery(get(created.getId()))).isEqualTo(created);
    }

    @Test
    void handingOverAgainAnswersTheSameAndAnotherThingUnderTheIdIsRefused() {
        var request = notice(UUID.randomUUID(), 1, NORTH);
        var created = as(service).createDelivery(request);

        assertThat(as(service).createDelivery(request)).isEqualTo(created);
        refused(
                "DELIVERY_DIFFERS",
                () -> as(service).createDelivery(request.toBuilder().setVersion(2).build()));
        refused(
                "DELIVERY_DIFFERS",
                () ->
                        as(service)
                                .createDelivery(
                                        request.toBuilder()
                                                .setProgressNotice(
                                                        request.getProgressNotice().toBuilder()
                                                                .setStatus("CLOSED"))
                                                .build()));
    }

    @Test
    void aWhistleOrderKeepsEveryDeadline() {
        var request =
                CreateDeliveryRequest.newBuilder()
                        .setId(UUID.randomUUID().toString())
                        .setSubject(UUID.randomUUID().toString())
                        .setVersion(1)
                        .setRegion(NORTH)
                        .setWhistleOrder(
                                WhistleOrder.newBuilder()
                                        .setTitle("路面塌陷")
                                        .setType("EMERGENCY")
                                        .addDepartments(
                                                WhistleOrder.Department.newBuilder()
                                                        .setOrg("110105-CGW")
                                                        .setLead(true)
                                                        .setAckDueTime(
                                                                Timestamps.fromMillis(
                                                                        1_900_000_000_123L))))
                        .build();

        assertThat(as(service).createDelivery(request))
                .isEqualTo(as(service).createDelivery(request));
        assertThat(as(service).createDelivery(request).getPlatform()).isEqualTo("dispatch");
    }

    @Test
    void whatIsOfAnotherStreetIsNotThere() {
        var subject = UUID.randomUUID();
        var created = as(service).createDelivery(notice(subject, 1, OTHER_STREET));
        var officer = as(officer("110105017"));

        refused("DELIVERY_UNKNOWN", () -> officer.getDelivery(get(created.getId())));
        refused("DELIVERY_UNKNOWN", () -> officer.getDelivery(get(UUID.randomUUID().toString())));
        assertThat(officer.listDeliveries(list(subject, 0, "")).getDeliveriesList()).isEmpty();
        assertThat(officer.listDeliveries(list(null, 100, "")).getDeliveriesList())
                .allMatch(delivery -> delivery.getRegion().startsWith("110105017"));
    }

    @Test
    void aListGoesOnWhereItStoppedNewestFirst() {
        var subject = UUID.randomUUID();
        for (var version = 1; version <= 5; version++) {
            as(service).createDelivery(notice(subject, version, version % 2 == 0 ? MIDDLE : NORTH));
            clock.forward(Duration.ofSeconds(version % 2)); // some at the very same time
        }
        var officer = as(officer("110105"));
        var seen = new ArrayList<Long>();
        var token = "";
        do {
            var page = officer.listDeliveries(list(subject, 2, token));
            page.getDeliveriesList().forEach(delivery -> seen.add(delivery.getVersion()));
            token = page.getNextPageToken();
        } while (!token.isEmpty());

        assertThat(seen).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(seen.getFirst()).isIn(5L, 4L);
    }

    @Test
    void aTokenOfOurOwnMakingIsRefused() {
        var officer = as(officer("110105"));

        refused("PAGE_TOKEN_INVALID", () -> officer.listDeliveries(list(null, 0, "nonsense")));
        refused(
                "PAGE_TOKEN_INVALID",
                () -> officer.listDeliveries(list(null, 0, "MjAyNi0xMS0yMFQwMjowMDowMFogeA")));
    }

    @Test
    void anOfficerWorksTheDeadLettersOfHisRegion() {
        var mine = died(as(service).createDelivery(notice(UUID.randomUUID(), 1, NORTH)));
        var other = died(as(service).createDelivery(notice(UUID.randomUUID(), 1, OTHER_STREET)));
        var officer = as(officer("110105017"));

        assertThat(dead("110105017")).contains(mine.getId()).doesNotContain(other.getId());
        assertThat(dead("110105")).contains(mine.getId(), other.getId());
        refused("DELIVERY_UNKNOWN", () -> officer.replayDelivery(replay(other.getId())));
        refused("DELIVERY_UNKNOWN", () -> officer.giveUpDelivery(giveUp(other.getId())));

        var given = officer.giveUpDelivery(giveUp(mine.getId()));
        assertThat(given.getState()).isEqualTo(Delivery.State.DEAD);
        assertThat(given.getGivenUpReason()).isEqualTo("done by telephone");
        assertThat(dead("110105017")).doesNotContain(mine.getId());
        refused("STEP_ORDER", () -> officer.giveUpDelivery(giveUp(mine.getId())));

        var again = officer.replayDelivery(replay(mine.getId()));
        assertThat(again.getState()).isEqualTo(Delivery.State.UNKNOWN); // it may have arrived
        assertThat(again.getMayHaveArrived()).isTrue();
        assertThat(again.getGivenUpReason()).isEmpty();
        refused("STEP_ORDER", () -> officer.replayDelivery(replay(mine.getId())));
    }

    @Test
    void whoReplaysUnderTheSameKeyReplaysOnce() {
        var mine = died(as(service).createDelivery(notice(UUID.randomUUID(), 1, NORTH)));
        var request = replay(mine.getId()).toBuilder().setRequestId("k-1").build();
        var officer = as(officer("110105017"));

        assertThat(officer.replayDelivery(request)).isEqualTo(officer.replayDelivery(request));
    }

    @Test
    void deadLettersAreListedByAPlatformThatIsKnown() {
        refused(
                "PLATFORM_UNKNOWN",
                () ->
                        as(officer("110105"))
                                .listDeadDeliveries(
                                        ListDeadDeliveriesRequest.newBuilder()
                                                .setPlatform("mars")
                                                .build()));
    }

    @Test
    void whoOnlyLooksChangesNothing() {
        var auditor = as(Callers.person("xu", "auditor", "110105"));
        var id = UUID.randomUUID().toString();

        auditor.listDeadDeliveries(ListDeadDeliveriesRequest.getDefaultInstance());
        refused("ACCESS_DENIED", () -> auditor.replayDelivery(replay(id)));
        refused("ACCESS_DENIED", () -> auditor.giveUpDelivery(giveUp(id)));
        refused("ACCESS_DENIED", () -> as(service).replayDelivery(replay(id)));
        refused("CALLER_UNKNOWN", () -> stub(mesh.anonymous()).giveUpDelivery(giveUp(id)));
    }

    @Test
    void nobodyElseGetsIn() {
        var request = notice(UUID.randomUUID(), 1, NORTH);

        refused("CALLER_UNKNOWN", () -> stub(mesh.anonymous()).createDelivery(request));
        refused("ACCESS_DENIED", () -> as(officer("110105017")).createDelivery(request));
        refused("ACCESS_DENIED", () -> as(Caller.service("identity")).createDelivery(request));
        refused(
                "ACCESS_DENIED",
                () ->
                        as(Callers.person("li", "resident", NORTH))
                                .getDelivery(get(request.getId())));
        refused(
                "ACCESS_DENIED",
                () ->
                        as(Callers.portal("portal-bj", "110105", "cases.read"))
                                .listDeliveries(list(null, 0, "")));
    }

    @Test
    void aRequestOutOfShapeIsRefused() {
        var request = notice(UUID.randomUUID(), 1, NORTH);

        refused(
                "REQUEST_INVALID",
                () ->
                        as(service)
                                .createDelivery(
                                        request.toBuilder().setRegion("11010501703").build()));
        refused(
                "REQUEST_INVALID",
                () -> as(service).createDelivery(request.toBuilder().clearContent().build()));
        refused(
                "REQUEST_INVALID",
                () -> as(service).createDelivery(request.toBuilder().setVersion(0).build()));
    }

    private static Delivery died(Delivery delivery) {
        POSTGRES.owner()
                .sql("UPDATE delivery.delivery SET state = 'DEAD', unclear = true WHERE id = :id")
                .param("id", UUID.fromString(delivery.getId()))
                .update();
        return delivery;
    }

    private List<String> dead(String region) {
        var request =
                ListDeadDeliveriesRequest.newBuilder()
                        .setPlatform("portal")
                        .setPageSize(100)
                        .build();
        return as(officer(region)).listDeadDeliveries(request).getDeliveriesList().stream()
                .map(Delivery::getId)
                .toList();
    }

    private static ReplayDeliveryRequest replay(String id) {
        return ReplayDeliveryRequest.newBuilder()
                .setId(id)
                .setReason("the code is known now")
                .build();
    }

    private static GiveUpDeliveryRequest giveUp(String id) {
        return GiveUpDeliveryRequest.newBuilder().setId(id).setReason("done by telephone").build();
    }

    private DeliveryServiceBlockingStub as(Caller caller) {
        return stub(mesh.as(caller));
    }

    private static DeliveryServiceBlockingStub stub(Channel channel) {
        return DeliveryServiceGrpc.newBlockingStub(channel);
    }

    private static Caller officer(String region) {
        return Callers.person(
                "liu", region.length() > 6 ? "street-officer" : "district-officer", region);
    }

    private static CreateDeliveryRequest notice(UUID subject, long version, String region) {
        return CreateDeliveryRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setSubject(subject.toString())
                .setVersion(version)
                .setRegion(region)
                .setProgressNotice(
                        ProgressNotice.newBuilder()
                                .setPartnerId("portal-bj")
                                .setExternalId("P-1")
                                .setStatus("ACCEPTED")
                                .setTime(Timestamps.fromMillis(1_900_000_000_456L)))
                .build();
    }

    private static GetDeliveryRequest get(String id) {
        return GetDeliveryRequest.newBuilder().setId(id).build();
    }

    private static ListDeliveriesRequest list(UUID subject, int size, String token) {
        return ListDeliveriesRequest.newBuilder()
                .setSubject(subject == null ? "" : subject.toString())
                .setPageSize(size)
                .setPageToken(token)
                .build();
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(Refusals.reasonOf(e)).contains(reason));
    }
}

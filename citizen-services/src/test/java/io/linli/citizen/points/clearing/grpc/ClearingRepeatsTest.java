package io.linli.citizen.points.clearing.grpc;

import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.citizen.points.clearing.ApplyCreditLimits;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Pair;
import io.linli.mesh.caller.Caller;
import io.linli.proto.points.v1.ClearingServiceGrpc;
import io.linli.proto.points.v1.ClearingServiceGrpc.ClearingServiceBlockingStub;
import io.linli.proto.points.v1.GetSolvencyStatementRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is sent again, and ids that somebody else has taken.
class ClearingRepeatsTest {
    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final AtomicInteger STREETS = new AtomicInteger(600);

    private final ClearingWorld world =
            new ClearingWorld(SERVICE, "110105%03d".formatted(STREETS.incrementAndGet()));
    private final String a = world.community(1);
    private final String b = world.community(2);
    private final String inB = world.resident(b);

    @AfterEach
    void everyBalanceIsTheSumOfItsLines() {
        world.addsUp();
    }

    private static ClearingServiceBlockingStub keyed(Caller who, String key) {
        return ClearingServiceGrpc.newBlockingStub(SERVICE.as(who, key));
    }

    @Test
    void aRefusedPaymentsKeyMayBeUsedAgain() {
        world.limit(a, b, 20);
        var request = world.payment(a, inB, 21).build();
        var payer = keyed(world.officer(a), "pay-" + request.getId());
        Refused.with(
                "CREDIT_LIMIT_EXCEEDED",
                Code.ALREADY_EXISTS,
                () -> payer.createClearingPayment(request));

        world.limit(a, b, 21);

        var paid = payer.createClearingPayment(request);
        assertThat(paid.getAmount()).isEqualTo(21);
        assertThat(payer.createClearingPayment(request)).isEqualTo(paid);
        assertThat(world.owes(a)).containsEntry(b, 21L);
    }

    @Test
    void aRefusedSettlementsKeyMayBeUsedAgain() {
        world.limit(a, b, 30);
        world.pay(a, inB, 20);
        var request = world.settlement(a, b, 21).build();
        var creditor = keyed(world.officer(b), "settle-" + request.getId());
        Refused.with(
                "SETTLEMENT_EXCEEDS_DEBT",
                Code.ALREADY_EXISTS,
                () -> creditor.createSettlement(request));

        world.pay(a, inB, 1);

        assertThat(creditor.createSettlement(request).getAmount()).isEqualTo(21);
        assertThat(world.owes(a)).isEmpty();
    }

    @Test
    void aPaymentUnderALimitsIdDoesNotKeepTheLimitFromBeginning() {
        world.limit(a, b, 10);
        var day = SERVICE.clock().instant().plus(Duration.ofDays(3));
        var later =
                world.as(ZHOU)
                        .setCreditLimit(
                                world.limitRequest(a, b, 50)
                                        .setFromTime(
                                                Timestamp.newBuilder()
                                                        .setSeconds(day.getEpochSecond()))
                                        .build());
        world.as(world.officer(a))
                .createClearingPayment(world.payment(a, inB, 1).setId(later.getId()).build());

        SERVICE.clock().forward(Duration.ofDays(3).plusSeconds(1));
        SERVICE.bean(ApplyCreditLimits.class)
                .apply(new Pair(new CommunityCode(a), new CommunityCode(b)));

        world.pay(a, inB, 49);
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 1));
    }

    @Test
    void aLimitFromAnInstantFinerThanIsKeptIsTheSameWhenRepeated() {
        var day = SERVICE.clock().instant().plus(Duration.ofDays(3));
        var request =
                world.limitRequest(a, b, 50)
                        .setFromTime(
                                Timestamp.newBuilder()
                                        .setSeconds(day.getEpochSecond())
                                        .setNanos(123_456_789))
                        .build();

        var first = world.as(ZHOU).setCreditLimit(request);

        assertThat(first.getFromTime().getNanos()).isEqualTo(123_456_000);
        assertThat(world.as(ZHOU).setCreditLimit(request)).isEqualTo(first);
    }

    @Test
    void whatIsWrittenAfterAStatementIsNotInItHoweverLateItWasAskedFor() {
        world.limit(a, b, 100);
        world.pay(a, inB, 10);
        Eventually.holds(() -> assertThat(world.statement(b).getPassedOn()).isEqualTo(10));
        var asked = SERVICE.clock().instant().plus(Duration.ofHours(2));
        SERVICE.clock().set(asked.plus(Duration.ofHours(1)));
        var then = world.statement(a, asked);
        // a writer that had looked at its clock before
        SERVICE.clock().set(asked.minus(Duration.ofHours(1)));
        world.pay(a, inB, 20);
        SERVICE.clock().set(asked.plus(Duration.ofHours(1)));

        assertThat(
                        world.as(XU)
                                .getSolvencyStatement(
                                        GetSolvencyStatementRequest.newBuilder()
                                                .setRegion(a)
                                                .setUntilTime(then.getTime())
                                                .build()))
                .isEqualTo(then);
        assertThat(then.getOwes(0).getAmount()).isEqualTo(10);
    }
}

package io.linli.adapters.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.delivery.DeliveryReason;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.QueueBench;
import io.linli.adapters.delivery.RestoreDelivery;
import io.linli.adapters.delivery.Samples;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.outside.PlatformFailure.Cause;
import io.linli.adapters.receipt.Receipts;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.receipt.jdbc.KeptReceipts;
import io.linli.adapters.reconcile.Counterpart.Copy;
import io.linli.adapters.reconcile.Difference.Kind;
import io.linli.adapters.reconcile.jdbc.KeptReconciliations;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Reason;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconcileTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final Caller OFFICER = Callers.person("zhou", "district-officer", "110105");
    private static final ReconcileSettings SETTINGS =
            new ReconcileSettings(LocalTime.of(3, 0), 3, Duration.ofMinutes(10));

    private final QueueBench bench = new QueueBench(POSTGRES);
    private final FakeCounterpart counterpart = new FakeCounterpart(bench.dispatch);
    private final Reconciliations kept = KeptReconciliations.in(POSTGRES.db());
    private final Receipts receipts = KeptReceipts.in(POSTGRES.db());
    private final List<String> applied = new ArrayList<>();
    private final List<UUID> started = new ArrayList<>();
    private final TakeReport takeReport =
            new TakeReport(receipts, applied::add, POSTGRES.transactions(), bench.clock);
    private final StartReconciliation start =
            new StartReconciliation(
                    kept,
                    bench.pauses,
                    bench.acts,
                    List.of(counterpart),
                    started::add,
                    SETTINGS,
                    POSTGRES.transactions(),
                    bench.clock);
    private final CompareSides compare =
            new CompareSides(
                    kept,
                    bench.pauses,
                    List.of(counterpart),
                    new Mending(
                            kept,
                            bench.deliveries,
                            new RestoreDelivery(bench.lane, Samples.LIMITS, bench.clock),
                            takeReport,
                            List.of(bench.dispatch, bench.portal),
                            SETTINGS,
                            POSTGRES.transactions(),
                            bench.clock),
                    POSTGRES.transactions(),
                    bench.clock);

    @AfterEach
    void forget() {
        POSTGRES.owner()
                .sql(
                        "TRUNCATE delivery.delivery, delivery.receipt, delivery.platform_pause,"
                                + " delivery.reconciliation, delivery.difference")
                .update();
    }

    @Test
    void whereBothSidesHaveTheSameNothingIsFound() {
        for (var number = 0; number < 5; number++) {
            handedOver(Samples.order(UUID.randomUUID()));
        }
        var run = run();

        assertThat(run.state()).isEqualTo(Reconciliation.State.DONE);
        assertThat(run.ours()).isEqualTo(5);
        assertThat(run.theirs()).isEqualTo(5);
        assertThat(run.differences()).isZero();
    }

    @Test
    void whatThePlatformHasLostIsHandedOverAgain() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        bench.dispatch.book.clear();
        var run = run();

        assertThat(found(run))
                .containsExactly(tuple(Kind.MISSING_THERE, order.id().toString(), true));
        bench.run();
        assertThat(bench.dispatch.log).containsExactly("v1", "v1?", "v1?", "v1");
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(run().differences()).isZero();
    }

    @Test
    void whatThePlatformHasAfterAllWhenAskedIsNotMissing() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        bench.dispatch.book.clear();
        counterpart.beforeEach =
                () -> {
                    bench.dispatch.tellings.clear();
                    bench.dispatch.tellings.add(() -> new Sighting.Here("R-1"));
                    return "";
                };

        assertThat(run().differences()).isZero();
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void whatIsLostButOvertakenIsOnlyReported() {
        var subject = UUID.randomUUID();
        var first = handedOver(Samples.order(subject));
        var second = handedOver(Samples.version(subject, 2));
        bench.dispatch.book.remove(first.id());
        var run = run();

        assertThat(found(run))
                .containsExactly(tuple(Kind.MISSING_THERE, first.id().toString(), false));
        assertThat(bench.line).isEmpty();
        assertThat(bench.kept(second).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void whatThePlatformHasAndWeHeldToBeDeadIsAcknowledged() {
        for (var attempt = 0; attempt < Samples.LIMITS.attempts(); attempt++) {
            bench.dispatch.answers.add(() -> {
                throw new PlatformFailure(Cause.LATE, "no answer", null);
            });
        }
        var order = handedOver(Samples.order(UUID.randomUUID()));
        assertThat(bench.kept(order).state()).isEqualTo(State.DEAD);
        bench.dispatch.take(order);
        var run = run();

        assertThat(found(run))
                .containsExactly(tuple(Kind.NOT_ACKNOWLEDGED_HERE, order.id().toString(), true));
        assertThat(bench.kept(order).state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(bench.kept(order).receipt()).isEqualTo("R-1");
        assertThat(bench.kept(order).unclear()).isFalse();
    }

    @Test
    void whatIsOnItsWayIsLeftAlone() {
        bench.dispatch.answers.add(() -> {
            throw new PlatformFailure(Cause.LATE, "no answer", null);
        });
        var order = bench.taken(Samples.order(UUID.randomUUID()));
        bench.runOnce();
        bench.dispatch.take(order);

        assertThat(compared().differences()).isZero();
        bench.clock.forward(SETTINGS.settle());
        assertThat(found(compared()))
                .containsExactly(tuple(Kind.NOT_ACKNOWLEDGED_HERE, order.id().toString(), true));
        bench.run(); // its task finds it settled
        assertThat(bench.dispatch.log).containsExactly("v1");
    }

    @Test
    void aRecordThatIsNotOursIsReportedAndLeftAlone() {
        var strange = UUID.randomUUID().toString();
        counterpart.others.add(new Copy(strange, "PD-77", "110105017036", "whatever"));
        counterpart.others.add(new Copy("no id at all", "", "", "whatever"));
        var portalOnes = handedOver(Samples.notice(UUID.randomUUID(), 1));
        counterpart.others.add(new Copy(portalOnes.id().toString(), "PD-78", "", "whatever"));

        assertThat(found(run()))
                .containsExactlyInAnyOrder(
                        tuple(Kind.MISSING_HERE, "PD-77", false),
                        tuple(Kind.MISSING_HERE, "no id at all", false),
                        tuple(Kind.MISSING_HERE, "PD-78", false));
    }

    @Test
    void whatThePlatformHasTwiceIsReported() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        bench.dispatch.take(order);

        assertThat(found(run())).containsExactly(tuple(Kind.DOUBLED, order.id().toString(), false));
    }

    @Test
    void whatThePlatformHasOtherwiseIsReportedInBothWords() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        counterpart.says = "otherwise";
        var run = run();

        assertThat(found(run)).containsExactly(tuple(Kind.DIFFERENT, order.id().toString(), false));
        assertThat(differences(OFFICER, run).getFirst().detail())
                .isEqualTo("there: otherwise; here: as it should be");
    }

    @Test
    void aReportThatNeverCameIsTakenNow() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        var report = report(order, "E-" + UUID.randomUUID());
        counterpart.reports.add(report);
        var run = run();

        assertThat(found(run)).containsExactly(tuple(Kind.REPORT_MISSING, report.key(), true));
        assertThat(differences(OFFICER, run).getFirst().region()).isEqualTo(Samples.REGION);
        assertThat(applied).containsExactly(report.key());
        assertThat(run().differences()).isZero();
    }

    @Test
    void aReportThatWasGivenUpIsTriedAgain() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        var report = report(order, "E-" + UUID.randomUUID());
        takeReport.take(report);
        applied.clear();
        POSTGRES.owner().sql("UPDATE delivery.receipt SET state = 'DEAD', attempts = 300").update();
        counterpart.reports.add(report);

        assertThat(found(run())).containsExactly(tuple(Kind.REPORT_DEAD, report.key(), true));
        assertThat(applied).containsExactly(report.key());
    }

    @Test
    void aReportThatCameOtherwiseIsReported() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        var report = report(order, "E-" + UUID.randomUUID());
        takeReport.take(report);
        POSTGRES.owner().sql("UPDATE delivery.receipt SET note = 'other'").update();
        counterpart.reports.add(report);

        assertThat(found(run())).containsExactly(tuple(Kind.REPORT_DIFFERENT, report.key(), false));
    }

    @Test
    void aReportThatMayBeOnItsWayIsLeftAlone() {
        var order = handedOver(Samples.order(UUID.randomUUID()));
        counterpart.reports.add(report(order, "E-1"));

        assertThat(compared().differences()).isZero();
        assertThat(applied).isEmpty();
    }

    @Test
    void aPlatformThatDoesNotAnswerIsAskedAFewTimesAndThenItShows() {
        counterpart.beforeEach =
                () -> {
                    throw new PlatformFailure(Cause.DOWN, "HTTP 500", null);
                };
        var id = started();
        for (var attempt = 1; attempt < CompareSides.ATTEMPTS_MAX; attempt++) {
            assertThatThrownBy(() -> compare.compare(id)).isInstanceOf(PlatformFailure.class);
            assertThat(read(id).state()).isEqualTo(Reconciliation.State.RUNNING);
        }
        compare.compare(id);

        assertThat(read(id).state()).isEqualTo(Reconciliation.State.FAILED);
        assertThat(read(id).error()).isEqualTo("DOWN HTTP 500");
    }

    @Test
    void aPauseEndsItAtOnceAndNoneIsStarted() {
        var id = started();
        bench.as(
                Callers.person("gao", "system-admin", ""),
                () -> bench.switches.pause(Platform.DISPATCH, "they asked us to"));
        compare.compare(id);

        assertThat(read(id).error()).isEqualTo("the platform is paused");
        refused(DeliveryReason.PLATFORM_PAUSED, this::started);
    }

    @Test
    void oneRunsAtATimeAndOnlyWhereThePlatformCanBeAsked() {
        started();

        refused(ReconcileReason.RECONCILIATION_RUNNING, this::started);
        refused(
                ReconcileReason.PLATFORM_SILENT,
                () -> bench.as(OFFICER, () -> start.start(Platform.PORTAL, 0, "because")));
    }

    @Test
    void everyNightItIsStartedOnce() {
        start.nightly(); // 10:00 in Beijing; none has ever run
        start.nightly();
        assertThat(started).hasSize(1);
        compare.compare(started.getFirst());
        bench.clock.forward(Duration.ofHours(17).minusNanos(1_000)); // 02:59:59 and more
        start.nightly();
        assertThat(started).hasSize(1);
        bench.clock.forward(Duration.ofNanos(1_000));
        start.nightly();
        start.nightly();

        assertThat(started).hasSize(2);
        assertThat(read(started.getLast()).startedBy()).isEqualTo("SERVICE:adapters");
    }

    @Test
    void aDifferenceIsSeenFromItsRegionAndOneOfNoRegionByTheWholeDistrict() {
        var north = handedOver(Samples.order(UUID.randomUUID()));
        counterpart.says = "otherwise";
        counterpart.others.add(new Copy("nobody's", "PD-9", "", "whatever"));
        var run = run();

        assertThat(differences(OFFICER, run)).hasSize(2);
        assertThat(differences(Callers.person("liu", "street-officer", "110105017"), run))
                .extracting(Difference::subject)
                .containsExactly(north.id().toString());
        assertThat(differences(Callers.person("sun", "street-officer", "110105018"), run))
                .isEmpty();
        assertThat(differences(Callers.person("gao", "system-admin", ""), run)).isEmpty();
    }

    private Delivery handedOver(Delivery delivery) {
        var taken = bench.taken(delivery);
        bench.run();
        return taken;
    }

    private Report report(Delivery order, String eventId) {
        return new Report(
                Platform.DISPATCH,
                eventId,
                order.subject(),
                "110105-CGW",
                1,
                "ACK",
                "ANSWER",
                Samples.NOW,
                "",
                "PD1");
    }

    /// After everything has settled.
    private Reconciliation run() {
        bench.clock.forward(SETTINGS.settle().plusSeconds(1));
        return compared();
    }

    private Reconciliation compared() {
        var id = started();
        compare.compare(id);
        return read(id);
    }

    private UUID started() {
        bench.as(OFFICER, () -> start.start(Platform.DISPATCH, 0, "because"));
        return started.getLast();
    }

    private Reconciliation read(UUID id) {
        return POSTGRES.transactions().asMesh(() -> kept.find(id).orElseThrow());
    }

    private List<Tuple> found(Reconciliation run) {
        return differences(OFFICER, run).stream()
                .map(found -> tuple(found.kind(), found.subject(), found.mended()))
                .toList();
    }

    private List<Difference> differences(Caller caller, Reconciliation run) {
        return POSTGRES.transactions()
                .readAs(caller, () -> kept.differences(run.id(), PageToken.START, 100).items());
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}

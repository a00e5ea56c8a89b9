package io.linli.adapters.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.Eventually;
import io.linli.adapters.IntakeServer;
import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.callbacks.Intake;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.hotline.HotlineEvent.CalledBack;
import io.linli.adapters.hotline.HotlineEvent.Dispatched;
import io.linli.adapters.hotline.HotlineEvent.ExtensionRuled;
import io.linli.adapters.hotline.HotlineEvent.ObjectionRuled;
import io.linli.adapters.hotline.jdbc.KeptMessages;
import io.linli.adapters.receipt.ApplyReceipt;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.receipt.jdbc.KeptReceipts;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.VerifyingKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The hotline's messages from its simulator to the room, under every fault a message can have.
class HotlineMessagesTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("delivery");

    private static final String TICKET =
            """
            {"title":"路灯不亮","content":"三号楼前路灯三天不亮","category":"010101","area":"110105017036","level":"2",
             "caller":{"name":"张三","phone":"13800000000"},"address":"三号楼前","private":false,
             "dispatchTime":"2026-11-20T10:00:00+08:00"}
            """;

    private final Clock clock = Clock.systemUTC();
    private final Set<String> nonces = new HashSet<>();
    private final Deque<String> work = new ConcurrentLinkedDeque<>();
    private final List<HotlineEvent> told = new ArrayList<>();
    private final String number = "BJ" + System.nanoTime();
    private Optional<HotlineRoom> room =
            Optional.of((_, _, event, _, _) -> {
                told.add(event);
                return Optional.empty();
            });
    private HotlineReports reports;
    private ApplyReceipt apply;
    private IntakeServer server;
    private SimulatedPlatforms platforms;

    @BeforeEach
    void start() throws Exception {
        POSTGRES.owner().sql("DELETE FROM delivery.receipt").update();
        POSTGRES.owner().sql("DELETE FROM delivery.unknown_code").update();
        var codes =
                new Codes("hotline", KeptCodes.in(POSTGRES.db()), POSTGRES.transactions(), clock);
        reports =
                new HotlineReports(
                        KeptMessages.in(POSTGRES.db()),
                        codes,
                        () -> room,
                        POSTGRES.transactions(),
                        clock);
        var receipts = KeptReceipts.in(POSTGRES.db());
        apply = new ApplyReceipt(receipts, List.of(reports), POSTGRES.transactions(), clock);
        var take = new TakeReport(receipts, work::add, POSTGRES.transactions(), clock);
        var key =
                VerifyingKey.of(
                        "linli-hotline", SigningAlgorithm.HMAC_SM3, SimulatedPlatforms.SECRET);
        var verifier =
                new RequestVerifier(
                        _ -> Optional.of(key), (_, nonce, _) -> nonces.add(nonce), clock);
        server = new IntakeServer();
        server.open(
                "/callbacks/hotline",
                new Intake(
                        request -> {
                            verifier.verify(request);
                            return reports.take(HotlineMessage.read(request.body()), take);
                        },
                        Answer::envelope));
        platforms = new SimulatedPlatforms(server.callback(), clock);
    }

    @AfterEach
    void stop() {
        platforms.close();
        server.close();
    }

    @Test
    void aTicketReachesTheRoomInOurWords() {
        tell("ticket.dispatched", TICKET);
        applied(1);

        assertThat(told)
                .containsExactly(
                        new Dispatched(
                                number,
                                "路灯不亮",
                                "三号楼前路灯三天不亮",
                                "010101",
                                Optional.of("ROAD_COLLAPSE"),
                                "110105017036",
                                Optional.of("110105017036"),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.of("L2"),
                                new HotlineEvent.Caller("张三", "13800000000"),
                                "三号楼前",
                                false,
                                Instant.parse("2026-11-20T02:00:00Z")));
        assertThat(told.getFirst().toString()).doesNotContain("张三").doesNotContain("138");
    }

    @Test
    void rulingsAndCallBacksReachItToo() {
        tell("objection.ruled", "{\"upheld\":false,\"reason\":\"属本单位职责\"}");
        tell(
                "extension.ruled",
                "{\"granted\":\"true\",\"until\":\"2026-12-01T18:00:00+08:00\",\"reason\":\"\"}");
        tell("callback.result", "{\"reached\":true,\"round\":\"1\",\"solved\":1,\"remark\":null}");
        applied(3);

        assertThat(told)
                .containsExactlyInAnyOrder(
                        new ObjectionRuled(number, false, "属本单位职责"),
                        new ExtensionRuled(
                                number,
                                true,
                                Optional.of(Instant.parse("2026-12-01T10:00:00Z")),
                                ""),
                        new CalledBack(
                                number,
                                1,
                                true,
                                Optional.empty(),
                                Optional.of(true),
                                Optional.empty(),
                                ""));
    }

    @ParameterizedTest
    @CsvSource({"duplicate", "bad_signature", "clock_ahead", "clock_behind"})
    void underAFaultOfTheLineAMessageCountsOnce(String fault) {
        platforms.fault("hotline", fault, 1);
        tell("ticket.dispatched", TICKET);
        applied(1);
        Eventually.holds(
                () -> "answers " + server.answered,
                () ->
                        server.answered.size()
                                == (fault.equals("duplicate")
                                        ? 3
                                        : fault.equals("bad_signature") ? 2 : 1));

        assertThat(told).hasSize(1);
        assertThat(work).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aTicketThatWasOvertakenDoesNotOverwriteTheNewerWord() {
        platforms.fault("hotline", "reorder", 1);
        tell("ticket.dispatched", TICKET);
        tell("ticket.dispatched", TICKET.replace("路灯不亮", "路灯不亮，已更正"));
        applied(2);

        assertThat(told).hasSize(1);
        assertThat(((Dispatched) told.getFirst()).title()).isEqualTo("路灯不亮，已更正");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aKindNobodyKnowsIsKeptWrittenDownAndChangesNothing() {
        platforms.fault("hotline", "unknown_status", 1);
        tell("ticket.dispatched", TICKET);
        Eventually.holds(() -> "a receipt", () -> rows() == 1);

        assertThat(told).isEmpty();
        assertThat(state()).isEqualTo("IGNORED");
        assertThat(unknown()).containsExactly("STATUS ticket.sung");
    }

    @Test
    void aChangedAreaIsToldWithoutOneAndWrittenDown() {
        platforms.fault("hotline", "changed_area", 1);
        tell("ticket.dispatched", TICKET);
        applied(1);

        var ticket = (Dispatched) told.getFirst();
        assertThat(ticket.region()).isEmpty();
        assertThat(ticket.areaCode()).isEqualTo("110105999999");
        assertThat(unknown()).containsExactly("AREA 110105999999");
    }

    @Test
    void whatIsNotSaidIsEmptyAndWhoCalledStaysPrivate() {
        tell(
                "ticket.dispatched",
                """
                {"title":"噪声","category":null,"level":3,"caller":null,"dispatchTime":"2026-11-20T10:00:00+08:00"}
                """);
        applied(1);

        assertThat((Dispatched) told.getFirst())
                .satisfies(ticket -> {
                    assertThat(ticket.category()).isEmpty();
                    assertThat(ticket.region()).isEmpty();
                    assertThat(ticket.level()).hasValue("L3");
                    assertThat(ticket.caller()).isEqualTo(new HotlineEvent.Caller("", ""));
                    assertThat(ticket.isPrivate()).isTrue();
                });
        assertThat(unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ticket.dispatched | {"title":"","dispatchTime":"2026-11-20T10:00:00+08:00"}
                    ticket.dispatched | {"title":"噪声"}
                    objection.ruled   | {"reason":"x"}
                    objection.ruled   | {"upheld":"perhaps"}
                    extension.ruled   | {"granted":true}
                    callback.result   | {"reached":true,"round":0}
                    """)
    void aMessageWithoutWhatItNeedsIsRefusedAndLeavesNothing(String kind, String data) {
        tell(kind, data);
        Eventually.holds(() -> "an answer", () -> server.answered.contains(400));

        assertThat(rows()).isZero();
        assertThat(work).isEmpty();
    }

    @Test
    void aMappingThatComesBeforeTheRoomTakesItCounts() {
        tell("ticket.dispatched", TICKET.replace("010101", "090909"));
        Eventually.holds(() -> "work", () -> work.size() == 1);
        assertThat(unknown()).containsExactly("CATEGORY 090909");
        POSTGRES.owner()
                .sql(
                        """
                        INSERT INTO delivery.code_map (platform, kind, theirs, since, ours, source)
                        VALUES ('hotline', 'CATEGORY', '090909', '2020-01-01T00:00:00Z', 'NOISE', 'test')
                        """)
                .update();
        applied(1);

        assertThat(((Dispatched) told.getFirst()).category()).hasValue("NOISE");
    }

    @Test
    void whileThereIsNoRoomMessagesWait() {
        room = Optional.empty();
        tell("ticket.dispatched", TICKET);
        Eventually.holds(() -> "work", () -> work.size() == 1);
        var key = work.remove();
        assertThatThrownBy(() -> apply.apply(key)).isInstanceOf(IllegalStateException.class);
        assertThat(state()).isEqualTo("APPLYING");

        room =
                Optional.of((_, _, event, _, _) -> {
                    told.add(event);
                    return Optional.empty();
                });
        apply.apply(key);
        assertThat(told).hasSize(1);
    }

    @Test
    void whoCalledIsKeptSealed() {
        tell("ticket.dispatched", TICKET);
        applied(1);

        var kept =
                POSTGRES.owner()
                        .sql(
                                "SELECT string_agg(encode(sealed, 'escape'), ' ') FROM"
                                        + " delivery.hotline_message")
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain("13800000000");
        var note =
                POSTGRES.owner()
                        .sql("SELECT note FROM delivery.receipt")
                        .query(String.class)
                        .single();
        assertThat(note).matches("sm3 [0-9a-f]{64}");
    }

    private void tell(String kind, String data) {
        platforms.post(
                "/__hotline/tell",
                "{\"kind\":\"%s\",\"ticketNo\":\"%s\",\"data\":%s}".formatted(kind, number, data));
    }

    /// Waits until so many messages are kept, and tells them on, the newest first.
    private void applied(int count) {
        Eventually.holds(() -> count + " messages, got " + work, () -> work.size() == count);
        while (!work.isEmpty()) {
            apply.apply(work.removeFirst());
        }
    }

    private static String state() {
        return POSTGRES.owner()
                .sql("SELECT state FROM delivery.receipt")
                .query(String.class)
                .single();
    }

    private static List<String> unknown() {
        return POSTGRES.owner()
                .sql(
                        "SELECT kind || ' ' || code FROM delivery.unknown_code WHERE platform ="
                                + " 'hotline'")
                .query(String.class)
                .list();
    }

    private static long rows() {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.receipt")
                .query(Long.class)
                .single();
    }
}

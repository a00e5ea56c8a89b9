package io.linli.adapters.dispatch;

import io.linli.adapters.Eventually;
import io.linli.adapters.IntakeServer;
import io.linli.adapters.SimulatedPlatforms;
import io.linli.adapters.callbacks.Intake;
import io.linli.adapters.codes.Codes;
import io.linli.adapters.codes.jdbc.KeptCodes;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.receipt.jdbc.KeptReceipts;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.signing.SignedRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/// A dispatch platform that calls back, and what comes of it here.
public final class CallbackBench implements AutoCloseable {
    public final Deque<String> work = new ConcurrentLinkedDeque<>();
    public final IntakeServer server = new IntakeServer();
    public final SimulatedPlatforms platforms =
            new SimulatedPlatforms(server.callback(), Clock.systemUTC());

    private final PostgresExtension postgres;

    /// @param platform as the table of codes names it
    public CallbackBench(
            PostgresExtension postgres,
            String platform,
            Function<SignedRequest, byte[]> opening,
            Intake.Wording wording)
            throws IOException {
        this.postgres = postgres;
        postgres.owner().sql("DELETE FROM delivery.receipt").update();
        postgres.owner().sql("DELETE FROM delivery.unknown_code").update();
        var clock = Clock.systemUTC();
        var codes =
                new Codes(platform, KeptCodes.in(postgres.db()), postgres.transactions(), clock);
        var take =
                new TakeReport(
                        KeptReceipts.in(postgres.db()), work::add, postgres.transactions(), clock);
        server.open("/callbacks/" + platform, new Callbacks(codes, take).intake(opening, wording));
    }

    /// Has the platform report a step, and waits for so many answers.
    ///
    /// @param path where it is told to
    public void play(String path, Delivery order, String status, int answers) {
        platforms.post(
                path,
                "{\"bizId\":\"%s\",\"org\":\"110105-CGW\",\"status\":\"%s\"}"
                        .formatted(order.subject(), status));
        Eventually.holds(
                () -> answers + " answers, but " + server.answered,
                () -> server.answered.size() >= answers);
    }

    /// What is kept, as `STATUS STATE`.
    public List<String> receipts() {
        return postgres.owner()
                .sql("SELECT status || ' ' || state FROM delivery.receipt ORDER BY version")
                .query(String.class)
                .list();
    }

    public List<String> unknownCodes() {
        return postgres.owner()
                .sql("SELECT platform || ' ' || code FROM delivery.unknown_code")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        platforms.close();
        server.close();
    }
}

package io.linli.adapters.hotline;

import io.linli.adapters.codes.Codes;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Effect;
import io.linli.adapters.receipt.Report;
import io.linli.adapters.receipt.TakeReport;
import io.linli.adapters.receipt.TakeReport.Taken;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// The hotline's messages: kept whole when they come, told to the room afterwards.
final class HotlineReports implements Effect {
    private final HotlineMessages messages;
    private final Codes codes;
    private final Supplier<Optional<HotlineRoom>> room;
    private final Transactions transactions;
    private final Clock clock;

    /// @param room empty while there is none; messages wait for it then
    HotlineReports(
            HotlineMessages messages,
            Codes codes,
            Supplier<Optional<HotlineRoom>> room,
            Transactions transactions,
            Clock clock) {
        this.messages = messages;
        this.codes = codes;
        this.room = room;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.HOTLINE;
    }

    /// Keeps a message and what is to be done about it together, or neither.
    Taken take(HotlineMessage message, TakeReport takeReport) {
        var report = message.report(codes);
        return transactions.asMesh(() -> {
            messages.add(
                    message.eventId(),
                    HotlineMessage.JSON.writeValueAsString(message.data()),
                    clock.instant());
            return takeReport.take(report);
        });
    }

    /// What the hotline says it has told us, with what it held; whether it came is not asked.
    Report kept(HotlineMessage message) {
        transactions.asMesh(() -> {
            messages.add(
                    message.eventId(),
                    HotlineMessage.JSON.writeValueAsString(message.data()),
                    clock.instant());
            return message;
        });
        return message.report(codes);
    }

    /// What the codes mean is looked up anew, so that a mapping that came later counts.
    @Override
    public Optional<String> apply(Report report) {
        var waiting =
                room.get()
                        .orElseThrow(() -> new IllegalStateException("no room takes tickets yet"));
        var data = transactions.asMesh(() -> messages.data(report.eventId()));
        var message =
                new HotlineMessage(
                        report.eventId(),
                        report.status(),
                        report.orderNumber(),
                        report.version(),
                        report.happenedAt(),
                        HotlineMessage.JSON.readTree(data));
        var kind = HotlineKind.of(report.status()).orElseThrow();
        return waiting.take(
                report.subject(),
                report.version(),
                HotlineFields.event(kind, message, codes),
                report.happenedAt(),
                report.key());
    }
}
